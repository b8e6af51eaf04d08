"""English: the vocabulary of the rules. Data in the language of `patterns`."""

from app.core.etiquette import en_excuses, en_job, en_weights
from app.core.etiquette.language import Family, Language

_MARKS = """
a about after all also am an and another any are as at be because been before being but by can could did do does doing
for from had has have he help her here his how i if in into is it its just know last let like look make many may me
might more most much must my need next no not now of on one only or other our out over please she should so some such
than thank thanks that the their them then there these they think this those time to too two under until up us use
very want was we were what when where which while who why will with without work would year years yes you your hello
hi dear i'm i'd i've i'll don't didn't can't you're it's that's what's isn't wouldn't
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

_REASON = (
    "because|since|curious|fascinates?|fascinated|fascinating|inspired|inspiring|impressed|intrigued|admire|admired",
    "interested|interest in|for",
    "interests me",
    "drew|draws|drawn|attracted|attracts me|to",
    "exploring|considering|weighing|contemplating|torn|deciding",
    "move|switch|change|moving|switching|changing|transition from|into|to|careers?",
    "thinking|think of|about ~2 becoming|moving|switching|careers?|a",
    "i +3 read|saw|heard|watched|followed|enjoyed|loved|came [across] +2 your|you",
    (
        "your ~3 work|article|book|paper|talk|lecture|path|career|story|research|project|projects|essay|post|"
        "team|way {aboutness}"
    ),
    "your ~3 article|book|paper|talk|lecture|essay|post|path|exhibition|story|podcast",
    "learn|hear|understand|know|see|find|ask|figure +2 about|how|what|why|whether|more",
    "how|why you ~1 came|come|became|got|moved|went|chose|made|left|found|do|did|decided|work",
    "i want|hope|plan|would [like] to become|study|work|teach|write ~3",
    "caught my",
    "like you",
    "both|also|same studied|grew|school|university|alma|alumn[a-z]*",
    "alum|alumna|alumnus|alumni|graduate|student|studying|study|studied +6 {aboutness}",
)

_TALK = (
    (
        "talk|chat|call|meet|meeting|speak|conversation|coffee|spare|zoom|video|phone|time|minutes|telephone|"
        "interview|visit|calls|talking|meeting|interviews|availability|available"
    ),
    "whichever|whatever|whenever|prefer|convenient|suits?|works best|for|glad|happy|flexible",
)

_FORMAT = (
    (
        "phone|telephone|phoning|call|calls|calling|zoom|teams|skype|facetime|video|videocall|video-call|webcam|"
        "virtually|online|in-person|face-to-face|coffee|lunch|tea|signal|whatsapp|jitsi|webex|walk"
    ),
    "in person",
    "face to face",
    "google meet",
    "your ~2 office|campus|lab|place|studio|institute|department|desk|shop|town|city",
    "come|drop|stop by|over|round|to",
)

_CLOSING = (
    "thank|thanks|thankful|grateful",
    "best|kind|warm|warmest|many|with ~1 regards|wishes|greetings",
    "^ sincerely|best|yours|cheers|regards|respectfully|cordially|warmly",
    "have a ~2 day|week|weekend|evening",
    "^ ps",
    "^ p.s",
    "sent from my",
)

_INSIGHT = (
    (
        "you [also] said|told|mentioned|explained|described|suggested|recommended|advised|showed|shared|pointed|"
        "put|taught|gave ~2 {content}"
    ),
    "what you [also] said|told|mentioned|explained|described|suggested|shared",
    (
        "your ~2 advice|point|idea|story|suggestion|remark|insight|description|tip|words|thought|view|example|"
        "account|answer|comment|observation|question|sentence|image|comparison {content}"
    ),
    "i [{adv}] learned|learnt|realized|realised|understood|understand|see|took [away|now] {content}",
    "stayed|stays|stuck|sticks|resonated|struck|surprised|moved|impressed|helped with|me",
    "made me think|see|realize|realise|reconsider|wonder|laugh",
    "especially|particularly|above +3 how|what|that|when|your|about",
    "hearing|learning ~1 how|that|why|what|about",
    "opened|changed|shaped ~1 my",
    "keep|kept|still|been thinking +2 about|of",
)

_ACTION = (
    "i will|shall",
    "i am ~1 going|planning to",
    "i am [{adv}] reading|writing|starting|signing|looking|working|trying|rewriting|preparing",
    "i [{adv}] plan|intend|mean|aim|want|decided to",
    "i have [already|just|now|since] [a-z]+ed|written|begun|sent|read|bought|taken|made|spoken|found|put|set",
    "my next step|steps|task",
    "next|this|tomorrow ~1 [week|month|weekend] [,] i",
    "tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|today [,] i",
    "i [already|just] signed|ordered|wrote|started|began|contacted|registered|bought|booked|applied|read|called",
)

_NO_ACTION = (
    "i will|shall [{adv}] never|always|not ~2 forget|remember|forget|be|treasure|cherish|keep in touch",
    "i will|shall [{adv}] be|remember|treasure|cherish|never|always|appreciate|miss",
    "i will|shall [{adv}] let you know",
    "i will|shall [{adv}] keep|stay|be in touch|contact",
    "i will|shall [{adv}] keep you posted|updated|informed",
    "i will|shall [{adv}] think of|about",
    "i want|mean to thank|say",
    "i am ~2 looking forward",
    "i will [{adv}] gladly|happily [return|help]",
)

_PAST = (
    "i +2 read|heard|saw|met|spoke|watched|listened|attended|visited|enjoyed",
    "you +2 said|told|spoke|gave|wrote|mentioned|talked",
)

_SLOTS = {
    **en_job.JOB_SLOTS,
    "aboutness": "on|about|in|with|from|to|at|for|of|and|into|how|made|shows|has",
    "content": "that|how|about|to|on|of|what|why|not|never|always|is|when|where|between|who|me|a|the|and",
}

ENGLISH = Language(
    "en",
    marks=_MARKS,
    contractions=_CONTRACTIONS,
    slots=_SLOTS,
    stops=en_job.JOB_STOPS,
    joints="but and yet so however though although because which while",
    sources=(
        r"\b(?!(?:I|You|He|She|It|We|They|This|That|The|Your|My|Who|What|LinkedIn)\b)NAME,? "
        r"(?:kindly |also |once |recently |just )?"
        r"(?:(?:has |had )?(?:suggested|recommended|proposed|thought|said|told me|mentioned|referred|"
        r"pointed me|encouraged me|"
        r"advised me|urged me|gave me your|passed me your|put me|sent me|introduced))"
    ),
    openers="""
        do does did would could can will may might is are have has should any please
    """,
    weights=en_weights.TABLE,
    families={
        Family.ASKS: en_job.ASKS,
        Family.MARKET: en_job.MARKET,
        Family.GENERAL: en_excuses.GENERAL,
        Family.IDIOM: (*en_excuses.JOB_IDIOMS, *en_excuses.CV_IDIOMS, *en_excuses.WEAK_NEGATIONS),
        Family.OWNED: en_excuses.OWNED,
        Family.OPENING: en_job.OPENING,
        Family.JOB: en_job.JOB,
        Family.WANT: en_job.WANT,
        Family.TOLD: en_excuses.TOLD,
        Family.NEGATION: en_excuses.NEGATIONS,
        Family.TOPIC: en_excuses.TOPIC,
        Family.REASON: _REASON,
        Family.TALK: _TALK,
        Family.FORMAT: _FORMAT,
        Family.CLOSING: _CLOSING,
        Family.INSIGHT: _INSIGHT,
        Family.ACTION: _ACTION,
        Family.NO_ACTION: _NO_ACTION,
        Family.PAST: _PAST,
    },
)
