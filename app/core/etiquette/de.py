"""German: the vocabulary of the rules. Data in the language of `patterns`."""

from app.core.etiquette import de_job
from app.core.etiquette.language import Family, Language

_MARKS = """
aber als also am an anbei auch auf aus bei beim bin bis bitte da damit danke dann das dass dem den denn der des dich die
dies diese diesem diesen dieser dir doch du durch ein eine einem einen einer eines er es etwas euch euer eure für gerade
gern gerne gibt haben habe hat hatte hätte hätten hallo hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja jede
jetzt kann kein keine keinen können könnte könnten könntest liebe lieber mehr mein meine meinem meinen meiner mich mir mit
möchte nach nicht noch nun nur ob oder schon sehr sehe sein seine seit sich sie sind so über um und uns unser unsere viel
vielen vom von vor wann war waren warum was weil welche welcher wenn wer werde werden wie wir wird wo würde würden zu zum
zur zwischen bekommen suche suchen wissen sehr geehrte geehrter geehrten stellt sucht braucht nehmt zurzeit arbeit gespräch team ihrer sehe ob leute
"""

GERMAN = Language(
    "de",
    marks=_MARKS,
    contractions={},
    slots=de_job.JOB_SLOTS,
    stops=de_job.JOB_STOPS,
    joints="aber sondern und oder doch jedoch denn weil obwohl",
    linkers="dass nicht darum vor",
    is_verb_last=True,
    openers="""
        haben hätten hast habt könnten können kannst könntest könnt würden würdest gibt gäbe ist sind wäre wären suchen
        sucht brauchen braucht stellen stellt bieten bitte darf dürfte kennen kennst wissen weißt nimmt nehmt nehmen hat hätte käme wird werden meinst glauben
    """,
    families={
        Family.ASKS: de_job.ASKS,
        Family.MARKET: de_job.MARKET,
        Family.GENERAL: de_job.GENERAL,
        Family.IDIOM: (*de_job.JOB_IDIOMS, *de_job.CV_IDIOMS, *de_job.WEAK_NEGATIONS),
        Family.OWNED: de_job.OWNED,
        Family.OPENING: de_job.OPENING,
        Family.JOB: de_job.JOB,
        Family.WANT: de_job.WANT,
        Family.TOLD: de_job.TOLD,
        Family.NEGATION: de_job.NEGATIONS,
    },
)
