"""English: the vocabulary of the rules. Data in the language of `patterns`."""

from app.core.etiquette import en_job
from app.core.etiquette.language import Family, Language

_MARKS = """
a about after all also am an and another any are as at be because been before being but by can could did do does doing
for from had has have he help her here his how i if in into is it its just know last let like look make many may me might
more most much must my need next no not now of on one only or other our out over please she should so some such than
thank thanks that the their them then there these they think this those time to too two under until up us use very want
was we were what when where which while who why will with without work would year years yes you your hello hi dear
i'm i'd i've i'll don't didn't can't you're it's that's what's isn't wouldn't
"""

_CONTRACTIONS = {
    f"{word}'{ending}": f"{word} {full}"
    for ending, full, words in (
        ("m", "am", "i"),
        ("d", "would", "i you we they he she it there who"),
        ("ve", "have", "i you we they"),
        ("ll", "will", "i you we they he she it that there"),
        ("re", "are", "you we they what who"),
        ("s", "is", "he she it that there here what who where how"),
    )
    for word in words.split()
} | {
    f"{word}n't": f"{full or word} not"
    for word, full in {
        "do": "", "does": "", "did": "", "is": "", "are": "", "was": "", "were": "", "have": "", "has": "", "had": "",
        "would": "", "could": "", "should": "", "might": "", "must": "", "ca": "can", "wo": "will",
    }.items()
} | {"cannot": "can not", "let's": "let us", "resumé": "resume"}  # fmt: skip

ENGLISH = Language(
    "en",
    marks=_MARKS,
    contractions=_CONTRACTIONS,
    slots=en_job.JOB_SLOTS,
    stops=en_job.JOB_STOPS,
    joints="but and yet so however though although because which while",
    openers="""
        do does did would could can will may might is are have has should any please
    """,
    families={
        Family.ASKS: en_job.ASKS,
        Family.MARKET: en_job.MARKET,
        Family.GENERAL: en_job.GENERAL,
        Family.IDIOM: (*en_job.JOB_IDIOMS, *en_job.CV_IDIOMS, *en_job.WEAK_NEGATIONS),
        Family.OWNED: en_job.OWNED,
        Family.OPENING: en_job.OPENING,
        Family.JOB: en_job.JOB,
        Family.WANT: en_job.WANT,
        Family.TOLD: en_job.TOLD,
        Family.NEGATION: en_job.NEGATIONS,
    },
)
