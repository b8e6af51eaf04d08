"""German: how one asks for a job, and what only sounds like it. Data in the language of `patterns`."""

_KIND = (
    "assistenz|doktoranden|promotions|postdoc|einstiegs|hiwi|plan|teilzeit|vollzeit|praktikums|ausbildungs|arbeits|lehr"
)
_JOB = (
    rf"(?:{_KIND})?stellen?|jobs?|anstellung(?:en)?|festanstellung|position(?:en)?|praktik(?:um|a|ums)|"
    rf"(?:praktikums|ausbildungs|arbeits|studien)pl(?:atz|ätze)|volontariat|vakanz(?:en)?|beschäftigung|nebenjob|werkstudium|"
    rf"[a-z]{{5,}}(?<!bereit)(?<!sicher)(?<!zusammen)(?<!her)(?<!ueber)(?<!schnitt)stellen?"
)
_OPEN = (
    r"(?:offen|frei|unbesetzt|ausgeschrieben|vakant)e[nrs]? (?:[a-z]*stellen?|position(?:en)?|jobs?|plätze|posten)|"
    r"praktik(?:um|a)|vakanz(?:en)?|(?:praktikums|ausbildungs)(?:platz|plätze|stellen?)"
)
FIELD = (
    "feld|bereich|branche|fach|beruf|gebiet|berufsfeld|sparte|region|gegend|land|ansicht|meinung|erfahrung|arbeit|augen"
)
_YOUR = "(?:ihr|eur|euer|dein)(?:e[mnrs]?)?"
_FIRM = rf"{_YOUR} (?!(?:{FIELD}|weg|rat|stelle|job|rolle) )[a-z-]+"

JOB_SLOTS = {
    "job": _JOB,
    "work": f"{_JOB}|arbeit",
    "open": _OPEN,
    "hunt": "jobsuche|stellensuche|arbeitssuche|arbeitsuche|suche nach arbeit",
    "firm": rf"sie|du|ihr|{_FIRM}",
    "at": rf"(?:bei|für|mit|in|an|von|unter) (?:ihnen|euch|dir|{_FIRM})|(?:für|in) (?:sie|euch|dich)",
    "your": _YOUR,
    "gate": (
        "chefs?|chefin|vorgesetzten?|personal[a-z]*|hr|recruit[a-z]*|geschäftsführ[a-z]+|leitung|unternehmen|"
        "firma|intern"
    ),
    "cv": "lebenslauf|lebenslaufs|cv|bewerbung|bewerbungsunterlagen|bewerbungsmappe|unterlagen|vita|resume",
    "send": (
        "weiter[a-z]+|(?:zu|über|mit|ab|ein)?(?:senden|sende|schicken|schicke|gesandt|geschickt|gesendet|zusenden|reichen)|"
        "vorlegen|herumreich[a-z]+|rumreichen|angehängt|beigefügt|beigelegt|anbei|anhang|beiliegend|überreichen|geben|"
        "weiterzugeben|weiterzuleiten|anhängen|zukommen|beifügen|berücksichtigen|prüfen|mitgeben|zugeschickt|zugesandt"
    ),
    "staff": (
        "student(?:en|in|innen)?|praktikant[a-z]*|(?:neue )?mitarbeiter[a-z]*|verstärkung|leute|personal|"
        "unterstützung|aushilf[a-z]*|volontär[a-z]*|"
        "trainees?|werkstudent[a-z]*|assistent[a-z]*|azubis?|lehrling[a-z]*|nachwuchs[a-z]*|(?:neue )?kolleg[a-z]*|"
        "hilfskr[a-z]*|jemand|jemanden|quereinsteiger[a-z]*"
    ),
    "may": "möchte|würde|will|könnte|kann|darf|dürfte|wollte|mag",
    "have": "haben|hätten|hast|habt|hättet|hättest|hat|hätte",
    "dowork": "arbeiten|mitarbeiten|anfangen|einsteigen|beginnen|tätig|mitwirken|jobben|anheuern",
    "towork": "anzufangen|zu arbeiten|einzusteigen|mitzuarbeiten|zu beginnen|mitzuwirken|tätig zu|zu jobben",
    "free": "frei|offen|möglich|denkbar|zu vergeben|zu besetzen|vakant|ausgeschrieben|verfügbar",
    "pay": (
        "[a-z]*gehalt|[a-z]*lohn|verdienst|lohn|einkommen|bezahlung|honorar|salär|vergütung|monatsgehalt|jahresgehalt"
    ),
    "interview": "vorstellungsgespräch[es]*|bewerbungsgespräch[es]*|vorstellungstermin|jobinterview",
    "ad": "stellenanzeige|stellenausschreibung|stellenangebot|stelleninserat|jobanzeige|jobangebot",
    "you": "ihnen|euch|dir|sie|ihr",
    "owned": (
        "jobs?|stellen?|position(?:en)?|praktikum|anstellung|arbeitsplatz|ferienjob|lebenslauf|beruf|arbeit|"
        "vorstellungsgespräch"
    ),
    "agent": "[a-z]{3,}(?:er|erin|ist|istin|ant|antin|ent|entin|in|kraft|hilfe)",
    "hired": "gesucht|gebraucht|eingestellt|benötigt",
}

JOB_STOPS = (
    "wer|was|wie|wo|warum|wann|ob|dass|über|ihr|ihre|ihren|ihrem|ihrer|sie|du|dein|deine|deinen|menschen|jemanden|rat|"
    "nicht|kein|keine|keinen|keiner"
)

ASKS = (
    # Ich suche eine
    "ich +1 suche|brauche|benötige|will|möchte ~6 {job}",
    "suche|brauche|benötige ich ~6 {job}",
    "^ suche|brauche ~5 {job}",
    "suche|brauche|will [ich] [dringend|wieder|neue|bezahlte|eine|auch] arbeit $",
    "suche|brauche|will [ich] [dringend|wieder|neue|bezahlte|eine|auch] arbeit und|oder|als|im|in|bei",
    "auf der suche nach ~5 {work}",
    "ich +1 muss|will|möchte|hoffe|hoffte ~4 {work} [zu] finden|bekommen",
    "an wen +8 {open}|{job}|bewerbung|posten",
    "mich +8 in betracht|erwägung|frage ziehen|kommen",
    "mir ~2 irgendetwas|etwas|was ~3 anbieten",
    "eingestellt|angestellt|genommen zu werden",
    "auf {hunt}",
    "mir +3 bei|in|mit [der|meiner] {hunt}",
    "bei|in|für|mit meiner {hunt}",
    "ich +3 wünsche|erhoffe mir ~5 {job}",
    "ich +1 hoffe|träume ~2 auf|von ~5 {job}",
    "ich ~3 interessiere mich ~3 für ~5 {job}",
    "interesse|interessiert an ~5 {job}",
    "mich interessiert ~4 {job}",
    "ich bin ~2 arbeitslos|arbeitsuchend|arbeitssuchend",
    "ich ~4 {work} suche|brauche|benötige",
    "ziel|traum|wunsch ist ~3 {job}",
    "geben|gibt|gebt|gib mir|[sie] [mir] [eine|die] chance|gelegenheit|möglichkeit",
    "mich empfiehlt|empfehlt|vorschlägt|einstellt $",
    "wort für mich",
    "für mich ein wort",
    "ob ich ~3 mitmachen|anfangen|einsteigen|mitarbeiten kann|könnte|darf|dürfte",
    "einstieg bei|in {firm}",
    "einstieg bei|in +2 wie ihrer|ihrem|eurer|eurem|deiner|deinem",
    "{at} landen|unterkommen|einsteigen",
    "bewerbe ich mich",
    "ich bewerbe mich",
    "ich ~2 {may}|werde ~2 mich +8 bewerben",
    "{may} ich mich +6 bei|auf|um +5 bewerben",
    "sie|dich|euch +2 um ~3 {work} bitten",
    "ich|wen|wer +3 nach ~3 {job} fragen|frage",
    "fragen nach ~3 {job}|arbeit",
    "frage +2 nach ~3 {job}",
    "um ~3 {job} bitte|bitten|ersuchen",
    # Helfen Sie mir zu einer
    "mich +5 {gate} +5 empfehlen|vorschlagen|vermitteln|unterbringen|weiterempfehlen|vorstellen",
    "mich +5 {job} +5 empfehlen|vorschlagen|vermitteln|unterbringen|weiterempfehlen|empfiehlst",
    "mich [intern|dort|weiter] empfehlen|empfiehlst|weiterempfehlen $",
    "herausforderung +2 in|bei {firm}",
    "empfehlen|empfiehl|empfehlt|schlagen [sie|ihr] mich +4 {gate}|{job}",
    "gutes wort +2 für mich",
    "für mich +2 gutes wort",
    "empfehlung|referenz|fürsprache für ~5 {job}",
    "mir ~5 {job} ~2 besorgen|vermitteln|verschaffen|geben|anbieten|beschaffen|finden|suchen|zusagen",
    "mir ~5 {interview} ~2 besorgen|vermitteln|verschaffen|geben|anbieten|ermöglichen",
    "mir +3 zu ~3 {job} verhelfen",
    "hätte|möchte|wünsche +2 {interview}",
    "{interview} +5 freuen|einladen|hoffe|wünsche|dankbar|möglich|bekommen",
    "freuen|freue|hoffe|hoffen|einladung|laden|lädst +6 {interview}",
    # Meine Unterlagen
    "meine?[nrms]? ~1 {cv}",
    "{send} +4 {cv}",
    "diesen|den {cv} +6 {send}",
    "der|die|wer|das einstellt|einstellen",
    "bekommen|bekommst|kriegen|kriegst sie|du|ihr +6 bezahlt|gezahlt",
    "bei|in|für +3 wie ihrer|ihrem|ihren|eurer|eurem|deiner|deinem zu arbeiten|anzufangen|arbeiten",
    "{your} ~1 firma|unternehmen|team|haus ist meine ~1 wahl",
    "^ sucht|suchen|suchst sie|ihr|du noch|gerade|aktuell|zurzeit|zufällig eine|einen|jemanden|leute|neue",
    "beigefügte[nrms]?|angehängte[nrms]?|beiliegende[nrms]? {cv}",
    # Nehmen Sie mich
    "mich +2 einstellen|anstellen|beschäftigen|einstellt",
    "jemanden wie mich +3 einstellen|anstellen|beschäftigen|suchen|brauchen|nehmen",
    "{have} +6 {work}|platz|verwendung|etwas|was für mich|jemanden|eine|einen|leute",
    "{work}|platz|verwendung|etwas|was für mich haben|hätten|hast|habt|hättest",
    "{have} +3 bedarf|verwendung",
    "ich +1 {may} +4 {at} +4 {dowork}",
    "{may} ich +4 {at} +4 {dowork}",
    "ich +8 {at} beginnen|anfangen|einsteigen",
    "möglichkeit|chance|gelegenheit|freuen|schön|traum|lust|wunsch|reizen|freude +3 {at} +5 {towork}",
    "teil {your} ~2 teams?|mannschaft|gruppe|unternehmens|firma|abteilung +2 werden|sein|wäre|wär|würde",
    "werden|wäre|wär|sein|würde +4 teil {your} ~2 teams?|mannschaft|gruppe|unternehmens|firma|abteilung",
    "ich +5 {your} team|gruppe|mannschaft|abteilung +2 verstärken|ergänzen|unterstützen|bereichern",
    "sofort|kurzfristig verfügbar",
    "sofort|kurzfristig ~1 anfangen|beginnen|einsteigen",
    # Denken Sie an mich
    "denken|denkt|denk [sie|ihr] [bitte|doch] ~2 an mich",
    "an mich ~1 denken|denkt|denkst",
    "behalten|behalte|behaltet|behältst|halten +2 mich +7 hinterkopf|auge|erinnerung|gedächtnis|blick",
    "mich +7 hinterkopf|auge|erinnerung|gedächtnis|blick behalten|behältst|behaltet|zu",
    "mich +3 vormerken|berücksichtigen",
    "wenn|falls|sobald|sollte|sollten +4 {work}|etwas|was|platz +3 frei|vakant|offen|ergibt|auftut|ausgeschrieben",
    "ich +3 gut|perfekt|ideal|hervorragend|bestens ~1 passe|geeignet|geeignete|passend",
    "ich passe ~1 gut|perfekt|ideal|bestens|genau|hervorragend",
    "[der|die] richtige[r]? für ~4 {job}",
    "{your} ~2 {ad}",
    "{ad} +6 gesehen|gelesen|gefunden|gestoßen|aufmerksam",
    "ausgeschriebene[nr]? {job}",
    # Was verdienen Sie
    "was|wieviel|viel [geld] verdienen|verdienst|verdient sie|du|ihr",
    "was|wieviel|viel sie|du|ihr ~3 verdienen|verdienst|verdient",
    (
        "was|wieviel|viel bekommst|bekommen|kriegst|kriegen|erhalten|bekommt du|sie|ihr +5 jahr|monat|brutto|"
        "netto|bezahlt|gezahlt"
    ),
    "gehalt|lohn|honorar|geld bekommen|bekommst|kriegen|kriegst|erhalten|beziehen|beziehst sie|du|ihr",
    "{your} ~1 {pay}",
    "werden|wirst|werdet sie|du|ihr ~2 bezahlt",
    "zahlt|bezahlt +3 ihnen|dir|euch",
    "gehalt|lohn|honorar|einkommen sie|du|ihr ~1 bekommen|bekommst|beziehen|beziehst|haben|hast|erhalten",
    "bleibt|bleiben|bleibe +4 netto|brutto|übrig",
    "ihnen|dir|euch +3 zahlt|bezahlt",
    # Jemand fehlt Ihnen
    "bei {you} +2 fehlt|fehlen +2 jemand|leute|personal|hände",
    "bei {you} +2 jemand|leute|personal fehlt|fehlen",
    "{you} +1 fehlt|fehle|fehlen ~1 personal|leute|hände",
    "vergessen|vergiss|vergesst [sie|ihr] mich",
    "etwas|was +2 bei|in|an {firm} finden|bekommen",
    "etwas|was für mich",
    "bei +5 wie ihrem|ihrer|eurem|eurer|deinem|deiner unterzukommen|unterkommen|anzufangen|arbeiten",
    "{your} ~1 (?:kollege|kollegin) werden|sein",
    "{your} ~1 (?:kollege|kollegin) zu werden|sein",
    "mich +11 einstellungen|einstellen|personal +3 entscheidet|zuständig|verantwortlich",
    "schreiben|schreibt +3 {job} aus $",
    "wann +4 {job} ausschreiben|ausschreibt|besetzen|besetzt",
    "als ~1 {agent} einspringen|aushelfen|anfangen|mithelfen|arbeiten|beginnen",
    "hören|hört|hör sie|ihr|dich sich|euch|mich um",
    "auch +2 leute|menschen|bewerber +4 wie mich",
)  # fmt: skip

MARKET = (
    "{staff}|{agent} aufnehmen|aufzunehmen|nehmen|einstellen|einzustellen",
    "welches|welchen|viel|was|hohes ~1 {pay} +6 sie|ihnen|du|dir",
    "wenn|falls|sobald +4 einstellt|einstellen",
    (
        "würden|würdest|könnten|könntest|können|wollen|werden|wären {firm} +8 einstellen|einzustellen|anstellen|"
        "beschäftigen"
    ),
    "haben|hast|habt|bekommen|bekommst sie|du|ihr ~3 {pay}",
    "{have} {firm} ~4 {open}",
    "gibt|gäbe es +6 {open}",
    "gibt|gäbe es +4 {at} +4 {work}",
    "gibt|gäbe es ~6 {work}|chance|möglichkeit|platz +4 {at}",
    "gibt|gäbe es +4 {work} +2 {free}",
    "gibt|gäbe es +4 {work}|platz für mich|jemanden",
    "sind|ist|wäre|wären +5 {job} +4 {free}",
    "chance|aussicht auf ~3 {work}",
    "bieten|bietet|vergeben|vergebt|bietest {firm} ~4 {job}",
    "^ stellt|stellen|stellst {firm} +5 ein $",
    "ob {firm} +4 einstellt|einstellen|einstellst",
    "kennen|kennst|kennt|wissen|weißt|wisst +8 einstellt|einstellen|eingestellt|gesucht|gebraucht",
    "kennen|kennst|kennt|wissen|weißt|wisst +8 {staff} sucht|suchen|braucht|brauchen",
    "ob +7 {hired} wird|werden",
    "^ sucht|suchen|suchst|braucht|brauchen|nehmt|nehmen|nimmt|beschäftigt|beschäftigen +6 {staff}",
    "^ [wann] werden|wird +5 {staff} +3 {hired}",
    "wissen|hören|weißt|hörst|wisst|hört|erfahren|erfährst +2 von ~4 {job}",
    "von|über ~4 {job} ~1 wissen|hören|erfahren|weißt|hörst|erfährst|hört|wisst",
    "kennen|kennst|kennt {firm} ~4 {open}",
    "ob {firm} [noch|gerade] ~3 {staff}|{agent} sucht|suchen|braucht|brauchen|suchst|brauchst",
    "^ braucht|brauchen|sucht|suchen {firm} [noch|gerade|zufällig] eine|einen|neue ~2 {agent}",
    "{job} +2 ausgeschrieben|ausgeschrieben",
    "ausgeschrieben +3 {job}",
    "{job} +7 [noch] frei|vakant|unbesetzt|offen",
    "wollt|wollen|werdet|möchtet {firm} +4 einstellen|ausschreiben|besetzen",
    "wenn|falls {firm} +3 {staff} brauchen|suchen|brauchst|suchst|braucht|sucht",
)  # fmt: skip

OPENING = (
    "{open}",
    "(?:passende|mögliche|geeignete|künftige|zukünftige|freie|offene|aktuelle)[nrms]? ~1 {job}|posten",
    (
        "einstellungen|neueinstellungen|personalchefin|personalchef|personalabteilung|personaler|"
        "personalverantwortliche[nr]?"
    ),
    (
        "jobangebot[es]*|stellenangebot[es]*|(?:job|karriere|arbeits|beschäftigungs|einstiegs)möglichkeit(?:en)?|"
        "schnupperpraktik[a-z]*"
    ),
    "jemandem|jemanden|jemand|leute|menschen|eine|einen|person [,] wie ich|mir|mich",
    "arbeit|platz|verwendung|aufgabe|posten|job|stelle +1 für eine?[nr]? ~1 {agent}",
    "arbeit|platz|verwendung|aufgabe|posten|job|stelle|etwas für mich",
    "mir|mich +4 fuß in die|der tür",
    "fuß in die|der tür +4 helfen|bekommen",
    "meine[nr]? (?:namen|daten|kontaktdaten|adresse|profil) +5 weiter|nennen|weitergeben|weiterleiten|erwähnen|geben",
    "nennen|geben|erwähnen|leiten +4 meine[nr]? (?:namen|daten|kontaktdaten|profil)",
    "die|der|wer|jemand +1 eine|einen|noch|jemanden ~1 [{agent}] sucht|suchen|braucht|brauchen",
    "nimmt|nehmen|nehmt|nimmst {firm} +5 {staff}|{agent}|doktoranden [auf|an]",
    "mich +2 als ~2 [a-z]+ nehmen|aufnehmen|anstellen|ausbilden|beschäftigen|gebrauchen",
    "anzeige|ausschreibung|inserat für|als ~1 {agent}",
    "wegen|bezüglich ~2 {job}|arbeit",
    "einzustellen|anzustellen",
    "etwas|was geht|frei|los",
)

JOB = (
    "{job}|posten|hospitanz|[a-z]+jobs?|[a-z]{4,}stellen?|einstiegsjobs?|jobangebot[es]*|{hunt}|stellensuche|jobs",
    "{at} +4 [zu] arbeiten|anfangen|anzufangen|einzusteigen|einsteigen",
    "bei +5 unterzukommen|unterkommen",
    "umsonst|gratis|unbezahlt arbeiten|mitarbeiten",
    "kolleg(?:e|in) zu werden",
)

WANT = (
    "ich|mir|mich|mein|meine[nrms]?|wir|uns|bitte",
    (
        "können|könnten|kannst|könntest|könnt|würden|würdest|würdet|dürfte|darf|käme|kämen|wäre|wären|ist|sind|"
        "gibt|gäbe|hat"
    ),
    (
        "haben|hätten|hast|hättest|habt|hättet|wissen|weißt|wisst|kennen|kennst|kennt|meinst|meinen|glauben|"
        "denken|unterstützen"
    ),
)
