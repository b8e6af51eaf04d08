"""German: the vocabulary of the rules. Data in the language of `patterns`."""

from app.core.etiquette import de_excuses, de_job, de_weights
from app.core.etiquette.language import Family, Language

_MARKS = """
aber als also am an anbei auch auf aus bei beim bin bis bitte da damit danke dann das dass dem den denn der des dich
die dies diese diesem diesen dieser dir doch du durch ein eine einem einen einer eines er es etwas euch euer eure für
gerade gern gerne gibt haben habe hat hatte hätte hätten hallo hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in
ist ja jede jetzt kann kein keine keinen können könnte könnten könntest liebe lieber mehr mein meine meinem meinen
meiner mich mir mit möchte nach nicht noch nun nur ob oder schon sehr sehe sein seine seit sich sie sind so über um
und uns unser unsere viel vielen vom von vor wann war waren warum was weil welche welcher wenn wer werde werden wie
wir wird wo würde würden zu zum zur zwischen bekommen suche suchen wissen sehr geehrte geehrter geehrten stellt sucht
braucht nehmt zurzeit arbeit gespräch team ihrer sehe ob leute
"""

_REASON = (
    (
        "weil|neugierig|fasziniert|faszinierend|inspiriert|beeindruckt|bewundere|begeistert|interessiert|"
        "interessieren|interesse"
    ),
    "interessiere mich",
    "überlege|erwäge|schwanke|erkunde|liebäugle",
    "denke +3 nach|daran",
    "zieht|zog|hingezogen|angezogen|gereizt|reizt|reizen",
    "wechseln|umsatteln|einsteigen|quereinstieg|wechsel",
    "ich +4 {your} +5 gelesen|gehört|gesehen|verfolgt|gefunden|entdeckt|angesehen",
    (
        "{your} ~3 artikel|buch|vortrag|aufsatz|weg|werdegang|arbeit|forschung|projekt|projekte|beitrag|"
        "ausstellung|geschichte"
    ),
    "erfahren|verstehen|lernen|kennenlernen|herausfinden|hören +3 wie|was|warum|mehr|ob|von|über",
    "wie|warum|was|mehr|ob +8 erfahren|verstehen|lernen|hören|herausfinden|wissen",
    "wie sie|du +6 {became}",
    "von ~2 {your} +3 erfahren|lernen|hören",
    "studiere|student|studentin|absolvent|absolventin|studium",
    "da ich",
)

_TALK = (
    (
        "gespräch|sprechen|reden|treffen|telefonieren|telefonat|telefon|anruf|kaffee|zeit|austausch|austauschen|"
        "minuten|video|zoom|videoanruf|videogespräch|unterhalten|kennenlernen|termin|plaudern|besuch|besuchen|"
        "passen|passt|passte"
    ),
    "ganz wie|was ihnen|dir|euch|es",
    "lieber|recht|flexibel|möglich",
)

_FORMAT = (
    (
        "telefon|telefonat|telefonisch|telefonieren|telefonierten|anruf|anrufen|zoom|teams|skype|video|"
        "videoanruf|videogespräch|videotelefonat|videokonferenz|videocall|online|persönlich|kaffee|mittagessen|"
        "tee|spaziergang|jitsi|webex|vor-ort"
    ),
    "vor ort",
    "{your} ~2 büro|institut|praxis|labor|atelier|werkstatt|haus",
    "vorbeikommen|vorbei",
)

_CLOSING = (
    "danke|dank|dankbar|bedanke",
    "mit|viele|liebe|herzliche|beste|schöne|freundliche|besten ~2 grüße[n]?|gruß",
    "^ grüße|gruß|herzlich|herzlichst|beste|viele|hochachtungsvoll",
    "^ ps",
    "^ p.s",
    "einen schönen|guten ~1 tag|abend",
    "schönes|gutes wochenende",
)

_INSIGHT = (
    (
        "sie|du|ihr +6 sagten|sagtest|erzählten|erzähltest|erwähnten|erwähntest|erklärten|beschrieben|rieten|"
        "empfahlen|meinten|schilderten|zeigten|gesagt|erzählt|erwähnt|erklärt|beschrieben|geraten|empfohlen|"
        "geschildert|gezeigt"
    ),
    "sagten|erzählten|erwähnten|erklärten|beschrieben|rieten|empfahlen|meinten|schilderten|zeigten sie",
    (
        "{your} ~2 rat|hinweis|gedanke|satz|bemerkung|tipp|beispiel|bild|vergleich|frage|geschichte|schilderung|"
        "antwort|beschreibung|vorschlag|idee +1 {content}"
    ),
    "gelernt|verstanden|mitgenommen|begriffen|klar +2 dass|wie|warum|was",
    "geblieben|hängengeblieben|beeindruckt|beschäftigt|überrascht|bewegt|nach|begleitet|berührt $",
    "geht|ging|blieb|bleibt|beschäftigt +1 mir|mich",
    "besonders|vor ~1 +3 dass|wie|was|{your}",
    "zum nachdenken|lachen gebracht",
)

_ACTION = (
    "ich +1 werde",
    "werde ich",
    "ich +2 habe|hab ~2 vor",
    "habe ich ~2 vor",
    "ich plane|beabsichtige|möchte|will",
    "möchte|will|plane ich",
    "als nächstes",
    "nehme|nahm ich|mir",
    "{soon} [a-z]+ ich",
    "{soon} ~4 [a-z]+e ich",
    "ich [a-z]+e ~1 {soon}",
    (
        "ich +1 habe|bin +8 bestellt|angemeldet|begonnen|geschrieben|gekauft|geliehen|gelesen|gebucht|angefangen|"
        "verabredet|gestellt"
    ),
    (
        "habe|bin ich +8 bestellt|angemeldet|begonnen|geschrieben|gekauft|geliehen|gelesen|gebucht|angefangen|"
        "verabredet|gestellt"
    ),
)

_NO_ACTION = (
    "ich +1 werde +4 nie|immer|nicht +4 vergessen|erinnern|denken",
    "werde ich +3 nie|immer|nicht +4 vergessen|erinnern|denken|behalten",
    "ich +1 werde +4 vergessen|erinnern|melden|denken|behalten",
    "werde ich +4 vergessen|erinnern|melden|denken|behalten|freuen",
    "ich +1 werde +4 laufenden halten|halte",
    "ich möchte|will [mich] [ihnen|dir] ~3 danken|bedanken|sagen",
    "möchte|will ich [mich] [ihnen|dir] ~4 danken|bedanken|sagen",
    "ich möchte|will +4 danken|bedanken|sagen",
    "ich möchte|will +5 kontakt|verbindung bleiben",
    "ich +1 werde +3 kontakt|verbindung bleiben",
)

_PAST = (
    "ich +6 gelesen|gehört|gesehen|getroffen|gesprochen|besucht",
    "ich +1 las|hörte|sah|traf|sprach",
    "sie +2 sagten|erzählten|sprachen|schrieben|erwähnten",
)

_SLOTS = {
    **de_job.JOB_SLOTS,
    "became": (
        "kamen|wurden|wechselten|fanden|gingen|arbeiten|machen|geworden|gekommen|gefunden|gewechselt|gelangt|sind"
    ),
    "content": "dass|wie|zu|zur|zum|über|nicht|immer|nie|ist|war|und|an|mit|von|hat|der|die|das",
    "soon": (
        "morgen|heute|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|wochenende|"
        "monat|gleich|bald|demnächst"
    ),
}

GERMAN = Language(
    "de",
    marks=_MARKS,
    contractions={},
    slots=_SLOTS,
    stops=de_job.JOB_STOPS,
    joints="aber sondern und oder doch jedoch denn weil obwohl",
    sources=(
        r"\b(?!(?:Ich|Sie|Er|Es|Wir|Du|Ihr|Das|Die|Der|Wer|Was|LinkedIn)\b)NAME "
        r"(?:hat (?:mir|mich) (?:\w{1,30} ){0,4}?"
        r"(?:genannt|empfohlen|geraten|gegeben|verwiesen|erzählt|hingewiesen|vorgeschlagen)|"
        r"empfahl|riet|meinte|sagte|schlug|nannte mir|gab mir|verwies|"
        r"erzählte mir|erwähnte|schickt mich|hat vorgeschlagen)"
    ),
    linkers="dass nicht darum vor",
    is_verb_last=True,
    openers="""
        haben hätten hast habt könnten können kannst könntest könnt würden würdest gibt gäbe ist sind wäre wären suchen
        sucht brauchen braucht stellen stellt bieten bitte darf dürfte kennen kennst wissen weißt
        nimmt nehmt nehmen hat hätte käme wird werden meinst glauben
    """,
    weights=de_weights.TABLE,
    families={
        Family.ASKS: de_job.ASKS,
        Family.MARKET: de_job.MARKET,
        Family.GENERAL: de_excuses.GENERAL,
        Family.IDIOM: (*de_excuses.JOB_IDIOMS, *de_excuses.CV_IDIOMS, *de_excuses.WEAK_NEGATIONS),
        Family.OWNED: de_excuses.OWNED,
        Family.OPENING: de_job.OPENING,
        Family.JOB: de_job.JOB,
        Family.WANT: de_job.WANT,
        Family.TOLD: de_excuses.TOLD,
        Family.NEGATION: de_excuses.NEGATIONS,
        Family.TOPIC: de_excuses.TOPIC,
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
