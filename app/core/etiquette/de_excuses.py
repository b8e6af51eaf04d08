"""German: what only sounds like asking for a job. Data in the language of `patterns`."""

from app.core.etiquette.de_job import FIELD

GENERAL = (
    rf"in|auf|für diese[mrn]?|dem|der|einem|einer|ihrem|ihrer|eurem|eurer|deinem|deiner ~1 (?:{FIELD})s?",
    "üblicherweise|normalerweise|gewöhnlich|meist|meistens|generell|allgemein|typischerweise|manchmal|je|jemals",
    "in der regel",
    "wenn man",
    "als|bevor|nachdem sie|du|ihr",
    "^ wie(?!.viel)|warum|wann|worauf|weshalb|wieso",
    "^ auf|in|bei|mit|an|unter|zu|aus|nach welche[mnrs]?",
    "^ wenn|falls +10 , wie|was|woran|worauf|welche[nr]?|wen|wer|womit|wo",
)

JOB_IDIOMS = (
    "an ihrer|deiner|eurer|meiner|seiner|erster|zweiter|letzter|anderer|dieser|mancher|welcher stelle",
    "an manchen|einigen|vielen|diesen|anderen stellen",
    "die|eine|diese|jene stelle , an|in|wo",
    "in ~2 guten|starken|besseren|glücklichen|schwierigen position",
    "verdienste? um",
    "stellen sie sich",
    "ersten|erstes|erster gehalt|lohn|verdienst",
    "frage +8 stellen|stellt|stelle",
    "stellen soll|sollte|sollten|möchte|möchten|will|kann|könnte|darf|würde|muss|müsste|wollte|wollen|können|dürfen",
    "fragen (?!nach)[a-z]+ +5 stelle|stellen|stellte",
    "stelle|stellen mir|ihnen|dir|euch|sich|mich|sie +3 fragen?|vor",
    "stelle|stellen mir|uns",
    "fragen? +2 stellen",
)

# What may be said of a CV without handing it over.
CV_IDIOMS = (
    "seite|fassung|teil|aufbau|erste|meines ~1 lebenslaufs?",
    "meinen|mein|meine ~1 {cv} +6 überarbeitet|umgeschrieben|gekürzt|hause|geändert|verbessert|daheim",
    "überarbeite|kürze|ändere|verbessere|schreibe|lasse +4 meinen|mein|meine ~1 {cv}",
)

# Eine Stelle, die jemand schon hat, oder keine bestimmte.
OWNED = (
    (
        "(?:ihr|sein|euer|eur|dein|unser)(?:e[mnrs]?)? [jetzige[nrs]?|erste[nrs]?|letzte[nrs]?|alte[nrs]?|"
        "eigene[nrs]?] {owned}"
    ),
    "meine?[nrms]? [jetzige[nrs]?|erste[nrs]?|letzte[nrs]?|alte[nrs]?|neue[nrs]?|alter|früherer] {owned}",
    "vertrag ~1 für ~1 {owned}",
    "habe|hat|haben [ich|schon|bereits|jetzt] [einen|eine] [neuen|neue|guten|gute|festen|feste] {owned}",
    "einen|eine {owned} habe|hat|haben|hatte",
    "so einer|eine|einem|ein {owned}",
    "{owned} , die|der|das sie|du|ihr",
    "diese[mnrs]?|jene[mnrs]? ~1 {owned}",
    "der|den|dem|im|beim|vom|zum job|praktikum",
    "berufsbezeichnung(?:en)?|arbeitsmarkt|stellenmarkt|arbeitstag|arbeitsplatz",
    "ein job sei|ist|bedeutet",
    "einen|eine job|stelle , der|die mir|ich",
)

# Ein Satz, der erzählt, was war, oder fragt, was üblich ist.
TOLD = (
    (
        "war|waren|hatte|hatten|hatten|gab|gaben|gabst|bekam|kam|kamen|fand|fanden|nahm|verließ|begann|wurde|"
        "wurden|sah|wechselten"
    ),
    (
        "hat|habe|haben|hast|bin|sind +7 bekommen|angeboten|angenommen|gefunden|angetreten|gekündigt|gelernt|"
        "beworben|abgelehnt|beendet|abgeschlossen|absolviert|aufgegeben|gewechselt|gehabt|angefangen|begonnen|"
        "verlassen|gelehrt|verändert|geholfen|gegeben|erzählt|gewesen"
    ),
    "angeboten|angenommen|angetreten|gekündigt|abgelehnt|aufgegeben|gewechselt|angefangen|verlassen",
    "wie|was|warum|welche[mnrs]?|wo|worauf|woran|womit|wer|wen|wem|wann|weshalb|wieso",
    "irgendwo|anderswo",
    "erwähnten|erwähnte|sagten|sagte|erzählten|erzählte|erklärten|erklärte|meinten|meinte|schrieben|schrieb|sprachen",
    "(?:[a-z]*)ge[a-z]{3,}(?:t|en) hat|haben|habe|hatte|hatten|ist|wurde|wurden|war",
    "habe|hat|haben|bin +7 (?:ent|ver|be|er)[a-z]{3,}(?:t|en) $",
    "habe|hat|haben|bin +7 (?:[a-z]*)ge[a-z]{3,}(?:t|en) $",
    "^ sollte|soll|muss|müsste ich",
    "als sie|du|ihr|er|ich|man|wir",
)

TOPIC = (
    (
        "{job}|{cv}|{pay}|{work}|einstell[a-z]*|eingestellt|einzustellen|bewerb[a-z]*|beworben|arbeiten|anfangen|"
        "beginnen|verdien[a-z]*|bezahlt|zahlt|empfehl[a-z]*|empfiehl[a-z]*|vorstellungsgespräch|praktikant[a-z]*|"
        "lehrling|azubi|kolleg[a-z]*|team|firma|unternehmen|arbeitslos|chance|platz|posten|jemanden|jemand|suche|"
        "suchen|sucht|suchst|brauchen|braucht|gebrauchen|netto|brutto|mitarbeiten|einsteigen|personal[a-z]*"
    ),
)

WEAK_NEGATIONS = (
    "nicht nur|zuletzt|zögern|erwarten|wahr|zufällig|vielleicht|etwa",
    "zögern|zögert [sie|ihr] nicht",
    "nicht(?=.,.(?:ob|wer))",
    "nicht(?=.sicher.,.ob)",
    "(?<=mich.)nicht , wenn",
    "warum|wieso|weshalb|oder|noch|gar nicht [,]",
    "kein|keine problem|zweifel|frage",
)

NEGATIONS = (
    (
        "nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|nichts|weder|statt|anstatt|anstelle|ohne|"
        "keinesfalls|keineswegs|niemand"
    ),
)
