"""Weights of words, written by scripts/weigh_etiquette.py; see `weighing`."""

LEARNED_FROM = "03367ac92c1fc412"

TABLE = """
17:gehal/verdi
14:arbei $/waere
13:bei ihnen/du
12:bei/suche
11:freie stell/ihnen meine/offen/perso/viel/zahlt
10:ein ?/ein vorst/einen job/firma/fuer mich/hoffe ,/ihr gehal/in ihrer/meine leben/sie mich/wie viel
9:bekom sie/frei/freie/gehal ?/hoffe/mein leben/somme
8:^ nimmt/anfan $/fuer eine/gerad/ihr im/ihrem team/koenn/mich ?/moech mich/nimmt/sie ?/sie meine/sofor/zurze
7:, in/^ biete/assis/beige $/bekom/biete sie/brauc/eine ueber/einen prakt/fuer/geseh/ich hoffe/ist ihr/jahr
7:kenne/labor/meine/meine bewer/mich um/sie eine/verdi sie/viel zahlt/volon
6:^ bitte/^ haben/^ stell/^ suche/angeh/beige/biete/dass ich/gern/glaub/glaub ,/helfe/hoch/hoch ist/ich will
6:ich wuerd/ihnen ?/ihre firma/sehr/suche arbei/suche sie/verdi ?/verfu/von mir/weite/wie hoch/wisse sie
5:, ihre/, ob/^ anbei/^ unter/^ wisse/abtei/am theat/an einer/anbei/angeh $/arbei ihnen/auf die/ausge/besch ,
5:bewer mich/bin auf/bitte/bleib/bleib ihnen/chanc/cv/der stund/du ?/einst ?/frei ?/gehal bekom/gespr zu/haus
5:ich angeh/ich bewer/ich frage/ich nach/ich waere/ihrem haus/im monat/jede/jeman wie/kann ich/koenn ich
5:leben $/leben habe/leute ein/meine cv/melde/mich/mich ueber/mitar ?/monat netto/netto/netto ?/ob/offen posit
5:prakt $/sagen sie/sie offen/stell bewer/stell fuer/stund ?/sucht/theat/ueber ein/und freue/unter/verdi du
5:verfu $/vorst wuerd/waech/was bleib/werde $/wie mich/wollt/zahlt ihr/zu werde
4:, eine/, koenn/^ gibt/^ kanns/^ kenne/^ sucht/^ verge/ablae/ablae $/agent/am liebs/anbei mein/arbei finde
4:arbei fuer/auch/auf der/aussc/bevor mein/bezie/bezie ?/brauc $/brauc einen/chef/chefi/cv beige/das museu
4:der perso/der suche/die assis/die ausge/du mir/duerf/duerf ich/eine chanc/einem job/einzu ?/erste maerz/falls
4:finde/finde ,/frage ?/gehal sie/gerad einst/geseh und/gut passe/habe ihnen/habe ihre/helfe ?/herbs/hinte
4:hinwe/ich gut/ich muss/ihrem buero/ihrem chef/ihrem unter/ihrer chefi/im herbs/im somme/jeman ?/job im
4:kann sofor/kanns/kanns du/kenne sie/lekto/liebs/liebs in/maerz einen/mein visum/mich nicht/mir bitte
4:mir wurde/moegl/museu volon/muss arbei/nach einem/nimmt das/offen stell/passe $/prakt an/refer/schic ?
4:sie bezie/sie freie/sie gerad/sie noch/sie prakt/sofor anfan/stell geseh/suche eine/suche zum/sucht ihr/team
4:team wiede/team zurze/traum/und glaub/und koenn/uns ,/unter uns/verge sie/verst ?/viel verdi/visum
4:visum ablae/volon ?/waech $/was bekom/was zahlt/weite ?/werks/wie ihrer/wiede waech/zahlt man/zu arbei
4:zurze verst
3:, aber/, bin/, bitte/^ gern/^ waere/^ werde/aber/agent gaebe/aktiv/aktiv auf/alle ,/als biolo/als lehrl
3:als pilot/anste als/arbei und/arbei wechs/assis ,/auf stell/ausge haben/bei ihrer/benoe/benoe rasch/berei ,
3:besor/bin aktiv/bin inter/bin zurze/biolo $/bitte erzae/bitte hoere/brenn/brenn darau/buero anfan/chanc ?
3:chefi von/dankb/dankb $/darau/dass unser/dein/dein verdi/dem ich/die richt/drei refer/du mich/ein gutes
3:ein platz/eine assis/eine besch/eine freie/eine posit/einem joban/einen junge/einen weg/einer anste
3:einer freie/einer praxi/einge zu/einst ,/erfah und/ergib/ergib ,/erste wahl/erzae sie/es einen/es waere
3:etwas passe/firma ist/firma mache/frage ,/frage alle/frage nach/frei haben/fuehr $/fuer einen/fuer frage
3:fuer jede/fuer sie/gaebe/gaebe jeman/galer/galer noch/geben/gehal frage/gern fuer/gern wuerd/geseh ,/gross ,
3:gutes/habe geseh/habe zwei/helfe ,/herbs noch/hinte einst/hinwe auf/hoere sie/hoffe auf/ich als/ich beige
3:ich benoe/ich brenn/ich glaub/ich kenne/ich kurzf/ich leben/ich teil/ihnen arbei/ihnen im/ihr als/ihre abtei
3:ihre agent/ihre stell/ihrem gehal/ihrem insti/ihrer klini/ihrer werks/ihrer zu/im jahr/im labor/inter an
3:inter zu/ist dein/ist meine/jahr verdi/jahre erfah/jede arbei/jeman mit/job $/job besor/job geben/joban
3:joban fuehr/jobs am/kann/kann $/kenne ,/klini einge/koenn sofor/kolle koenn/kurzf/kurzf verfu/labor frei
3:leben kann/leben und/leben weite/lehrl/lehrl nehme/letzt jahr/leute wollt/mache $/maerz/man ihnen/mein ziel
3:meine hinte/mich $/mich als/mich bewer/mich einst/mich empfe/mich in/mir einen/mir helfe/mir und/mit der
3:mit meine/moech ein/moech gern/moegl stell/nach freie/nach ihrem/naech/naehm/naehm jede/nehme/nehme ?
3:nicht viel/noch einst/noch mitar/nur einen/passe/passe ergib/perso fuer/perso von/pilot/pilot ?/praxi
3:praxi wie/rasch/rasch eine/refer habe/richt/richt perso/schnu/schnu an/seite/sende/sich etwas/sie ausge
3:sie berei/sie der/sie letzt/sie leute/sie schnu/sofor in/somme bei/stell erzae/stell frage/stell frei
3:stell sie/team $/teams werde/teil ihres/theat ?/theat an/tipps/tipps $/ueber tipps/um $/um die/und drei
3:und hoffe/und naehm/unter $/verdi haben/verdi ihr/verra/versc/versc ?/viel ,/viele leute/waere gross
3:waere sie/wahl/wahl $/was sie/was verdi/wechs ,/wechs und/weg ,/weite $/welch gehal/welch ihrer/wenn sich
3:werde ,/wie mir/wiede/will/will den/wird $/wollt ihr/ziel/ziel ist/zu einem/zu empfe/zum erste/zurze arbei
3:zwei jahre
2:, also/, am/, auch/, bis/, duerf/, einma/, falls/, ihnen/, ist/, lasse/, sagen/, wann/, wuerd/^ ab/^ duerf
2:^ ein/^ falls/^ hierm/^ kaeme/^ kann/^ nehmt/^ reich/^ sagen/^ soll/^ ueber/^ verze/^ vorso/ab dem/aber brauc
2:aber ich/aber koenn/abtei weite/aktue/aktue ?/alle/alles/alles tun/als bezah/also/also melde/an ?/an mich
2:an sie/anbie/anbie ,/anfan ,/anfan auch/anzei/anzei fuer/arbei am/arbei suche/archi versc/assis ?/ateli
2:ateli noch/auch in/auch umson/auf ein/auf einst/auf ihrer/ausbi in/ausge hat/ausge posit/ausge stell/aussc $
2:aussc nach/bedar/bedar an/bei $/bei einem/bei euch/bekom du/berat/berat wechs/berei/berei $/besch $/besor ?
2:bewer $/bewer an/bewer ich/bewer mit/bezah hilfs/bin arbei/bin ich/bin offen/bis/bis zum/bitte besch
2:bitte wisse/botan/botan garte/brauc ihr/brauc jeman/brauc sie/bring ?/buchh offen/chanc auf/chef sagen/dann
2:dann meine/darau eine/das noch/dass mir/dazu $/demna/demna stell/den arbei/den somme/denn/denn so/der jobsu
2:der logis/der proje/die anzei/die berat/die chanc/die firma/die frage/die gerad/die ihnen/die miete/die naech
2:die stern/diese jahr/diese job/diese stadt/dokto/dokto auf/du denn/eigen ?/ein traum/ein unbez/eine
2:eine lekto/eine quere/eine techn/eine zeich/einem verla/einem volon/einen ausbi/einen entwi/einfa $/einma ,
2:einma in/einsp/einsp ?/einst/einst bin/einzu/entde/entde ,/entwi ,/erfah ,/erste mai/es jobs/es mich
2:etwas fuer/euch/falls sie/fehle perso/finde sie/firma $/firma eigen/firma gerad/firme/firme ,/frei werde
2:frei wird/freie mitar/gaert/gaert anfan/garte/garte demna/gehal fuer/gehal verra/geld/geld bekom/gerad ein
2:gerad gekue/gern ,/gern ein/gern zu/gerne/gerne in/gibt $/gut/gut dazu/gutes gehal/habe auf/halte aussc/hat $
2:haus $/haus lande/hierm/hierm bewer/hilfs/hilfs einsp/hinwe $/ich bei/ich brauc/ich einen/ich halte/ich inter
2:ich melde/ich passe/ich sehr/ich weiss/ich wuens/ihnen die/ihnen einfa/ihnen fehle/ihnen komme/ihr ateli
2:ihr labor/ihr sucht/ihre ,/ihrem orche/ihrer abtei/ihrer buchh/ihrer firma/ihrer gaert/ihrer galer
2:ihrer kanzl/ihrer seite/ihrer stift/im/im botan/im momen/im natur/in frage/in ihrem/in teilz/insti/insti zu
2:irgen anbie/ist die/ist eine/ja/jahr ?/jahr dokto/jede posit/jeden/jeden hinwe/jeman brauc/jeman eine
2:job unbed/jobs bei/jobsu helfe/jobsu und/kaeme/kaeme ein/kanzl/kanzl in/koenn $/koenn du/kolle zu/komme $
2:kurat in/labor in/lande/lande $/lasse sie/laut/laut webse/leben ,/leben an/leben liegt/lehrl in/lekto sucht
2:letzt/leute/liegt/liegt bei/logis/logis $/mai koenn/mein traum/meine namen/melde mich/melde sie/mich bitte
2:mich haben/mich ihrem/mich riesi/mich sehr/miete/miete in/mir bei/mir ihr/mir irgen/mir sagen/mir unser/mit $
2:mitar/moech in/moegl ,/momen/momen leute/monat/naech stell/natur/natur verhi/nehmt/nehmt ihr/nimmt ihr
2:noch aktue/noch eine/noch frei/ob es/ob sie/oder an/offen fuer/ohne/orche zu/passe gut/perso ,/perso ?
2:perso schic/platz frei/platz fuer/posit ?/posit der/posit empfe/posit frei/prakt fuer/prakt in/proje/proje in
2:quere/quere wie/reich/reich ihr/riesi/riesi freue/schic/schre wegen/schri einma/sehr dankb/sehr fuer
2:sehr gerne/seite bezah/seite die/sende ich/sich ,/sich vorst/sie arbei/sie bedar/sie dann/sie etwas/sie firme
2:sie fuer/sie hoere/sie ihrem/sie im/sie ja/sie oder/sie perso/sie schri/sie verdi/sie verwe/sie wiede/so im
2:soll/soll ich/sollt eine/somme an/somme prakt/spiel/spiel ,/stadt/stadt ?/stell aussc/stell der/stell gibt
2:stell ihr/stell ihre/stell wird/stern letzt/stift/stift $/suche ?/suche die/suche einen/suche ich/sucht $
2:sucht laut/team wuerd/techn/techn ausge/teilz/teilz ?/traum ist/traum waere/tun ,/ueber den/ueber entde
2:ueber hinwe/ueber jeden/ueber von/um bei/umson/umson arbei/unbed/unbed ,/unbez/unbez prakt/und ich/uns
2:unter arbei/verge/verhi/verhi $/verla wie/vermi/vermi ?/verra ?/verwe/verwe fuer/verze/verze sie/viel geld
2:viell wisse/volon bei/von dem/von zehn/vorsc/vorsc ?/vorso/vorso sende/vorst ,/vorst vermi/waere es
2:waere gern/waere ich/wann sie/webse/webse einen/wegen/wegen moegl/weil die/weiss/weiss nicht/wenn darau
2:wenn sie/werde im/werks $/wie ihrem/wiede eine/will diese/will nicht/wisse/wuens/wuens mir/wuerd alles
2:wuerd anfan/wuerd ich/wuerd sehr/wurde gerad/zahlt ihnen/zehn seite/zeich ?/zeitu $/zu bekom/zu erfah
2:zu spiel/zum/zum somme
-1:
-2:, als/, daran/, die/, einen/, mir/, mit/, woran/2009/2009 baeck/^ am/^ auf/^ bereu/^ dank/^ derze/^ keine
-2:^ moege/^ sehen/^ sie/abend bewor/abges $/abrat/abrat ?/abzul/abzul ?/alter/alter job/an erste/an manch
-2:ana bekan/ander mache/angen $/anget $/antei/antei daran/arbei bei/arbei gibt/auf see/auf welch/aufge haben
-2:aus ihrer/ausbi inter/ausdr/ausdr nicht/baeck/beend ,/beend ?/befol/befol und/befri/befri ?/begon ?/behal
-2:bei diese/bekom $/berei uebli/bereu/bereu sie/beruf eine/beruf wiede/betre/betre $/bewer in/bewer ist
-2:bewer sich/bewer will/bewor ?/bewor und/bibli/bibli macht/bin pfleg/bin seit/bitte $/blieb/blieb sie/branc ?
-2:buch musst/buch ueber/buchh und/buech/buech leben/buero komme/dabei noch/damal meine/danke $/daran $
-2:daran denke/das ausdr/das festi/das pruef/dazu gebra/den abend/denen/denen sie/denke ich/denke ueber
-2:der bibli/der branc/der buchh/der fakte/der freit/der sich/der stern/der tierf/derze bin/des fachs
-2:desha frage/desha passt/die arbei/die einst/die gesch/die prakt/die schul/die sie/diens passe/diese arbei
-2:diese gebie/diese organ/dort/dort geler/dr/dr okafo/drei mensc/dubli/dubli verfo/ehrli vom/ein gewoe
-2:ein telef/eine bewer/eine bitte/eine feste/eine norma/einem progr/einen wechs/einer bewer/einst gibt
-2:empfe war/erste ferie/erste gehal/erste posit/erzae mir/es/es frage/es geht/es genau/es ums/etwas ander
-2:fach ganz/fachs/fachs empfe/faell/faell wuerd/fakte/fakte lag/famil/famil ?/feld an/ferie/ferie ,/feste
-2:feste stell/festi/festi ?/finde mensc/firma und/forsc ?/frage $/frage ich/frage zu/frei ,/freit frei
-2:freit gut/freiw/freiw fuer/freud $/freue mich/fuer das/fuer den/gaben/gaben mir/ganz/ganz ander/gebie
-2:gebie meist/gebra ,/gedul/gedul geleh/gefun/gefun ?/gegen/gegen die/gehal leist/gekom/gekom ?/geleh/geleh ,
-2:geleh ?/geler ?/geler haben/genau/genau gemac/gerad keine/gern zurue/gesch des/gespr habe/geste/geste traf
-2:gewin/gewin sie/gewoe tag/gibt mir/glets/glets zu/gold/gold wert/groes/groes entsc/gross antei/grupp neue
-2:gut $/habe abges/habe die/habe gerad/habe ihren/habe letzt/habe weder/haben/haben $/haben die/hat ihrer
-2:hat mir/hatte gross/hatte recht/hause ,/hause ?/heute ander/ich es/ich geste/ich ihr/ich ihre/ich ihren
-2:ich lache/ich sollt/ich werde/ich zu/ihnen beige/ihnen danke/ihnen ins/ihnen keine/ihnen recht/ihr arbei
-2:ihr erste/ihr fach/ihr prakt/ihr rat/ihr schre/ihre bewer/ihre empfe/ihre erste/ihre forsc/ihrem buch
-2:ihrem erste/ihrem vortr/ihren namen/ihren rat/ihrer erste/ihrer rolle/ihrer sie/illus/illus von/im juni
-2:in diese/in dubli/in einem/in paris/in so/ins/ins buero/inter $/ist ?/ist forsc/ist klein/jeman passt
-2:jeman sagen/jetzi job/job hat/job in/job von/jobs gibt/kann man/kann zu/keine leben/keine sorge/klein
-2:klein ,/kling spann/koenn mir/kolle erzae/komme ,/konnt/konnt sie/lache $/lag/lag mir/lange blieb/lasse ich
-2:leben ?/leben auf/leben dabei/leben in/leben lasse/leben ueber/leeds entsc/leist/leist ?/lerne ,/leute brauc
-2:leute noch/liebe meine/macht mir/mai/man vom/manch ,/manch stell/mappe/mediz/mediz arbei/mein alter
-2:mein arbei/mein jetzi/mein studi/meine arbei/meine beruf/meinu zur/meist befri/meist in/mensc in/merke
-2:merke sie/mich darau/mich dr/mich gedul/mich gegen/mich neugi/minis aufge/minut/minut am/mir ,/mir damal
-2:mir der/mir die/mir ehrli/mir erzae/mir freit/mir nach/mir vom/mit ana/mit denen/moech ?/moech keine
-2:moech verst/moege/moege sie/museu anget/musst ich/nach mensc/nenne/nenne ,/neue leute/neue mitar/neuen
-2:neuen ausbi/neugi $/neugi gemac/nicht $/nicht fuer/noch ,/norma/norma arbei/nur frage/nur lerne/nur neugi
-2:oder wir/okafo/okafo vorge/organ/organ bewor/paris/paris kling/passt ?/passt mir/platz bekom/platz in
-2:posit ,/posit haben/posit im/prakt betre/progr/progr ?/pruef/pruef der/rat befol/rat hatte/reise/rolle zufri
-2:schau/schau erzae/schic $/schul/schul nach/see/see erzae/sehen moech/sehen sie/seit 2009/seit ihrem
-2:seit unser/sich auf/sich bei/sich die/sich von/sie begon/sie dazu/sie dort/sie ein/sie freiw/sie gaben
-2:sie geleh/sie geler/sie hatte/sie heute/sie manch/sie mit/sie vor/sieht ein/sieht eine/sieht ihr/sind die
-2:sind stell/so einem/so einer/so zu/sollt zuers/sorge/sorge ,/spann/spann ,/stell abrat/stell abzul/stell an
-2:stell bekom/stell gekue/stell haett/stell moech/stell sucht/stell war/stern angen/studi $/studi beend
-2:studi stell/suche ,/suche drei/suche gerad/tag bei/telef $/telef von/tierf/tierf ?/traf/traf $/treff sehen
-2:ueber $/ueber ,/ueber die/ueber einen/uebli arbei/um eine/um glets/umkae/umkae sind/und das/und denke
-2:und einen/und famil/und liebe/unser gespr/unser treff/verei/verei sie/verfo/verfo ich/viel von/viele bewer
-2:viell koenn/vom illus/vom leben/vom schau/von buech/von ihrem/von so/von zu/von zwanz/vor unser/vorge/vortr
-2:vortr in/waehl ?/war es/war gold/war nicht/waren/was haben/was konnt/wechs in/weder/weder einen/welch einst
-2:welch faell/welch posit/welch teil/wenn ihre/wer hat/wer sieht/werde ihnen/wert $/wie finde/wie gewin
-2:wie groes/wie haben/wie ist/wie mediz/wie sie/wie sind/wie umkae/wie verei/wie war/wiede waehl/will ?/wir
-2:wir telef/womit/woran/woran merke/worte/worte ueber/wuerd ihre/zeigt/zeitu beend/zu schre/zu studi/zu wechs
-2:zuers mein/zufri ?/zur neuen/zurue/zurue $/zwanz/zwanz minut
-3:, das/, den/15/15 uhr/^ anna/^ arbei/^ die/^ dies/^ in/^ mary/^ niema/^ passt/^ stimm/^ wen/^ zaehl/ab ?
-3:abend/aber ihre/abgel/abgel haben/abges/admir/admir abgel/als lehre/als pfleg/als ueber/am donne/an $
-3:ander als/anfan kann/anfan nenne/angen/anget/anna/anna weber/anruf/anruf am/aquar/aquar ging/arbei ?
-3:arbei als/arbei bitte/arbei derze/arbei erzae/auf ernae/ausge werde/baeck und/begin/begin am/begon/behal $
-3:bei kolle/bevor ich/bin dank/bin koch/biolo ?/bitte sie/branc ab/brauc kein/buch fuer/buehn ?/buehn aufge
-3:das leben/dass die/dass man/den anfan/der admir/derze als/des/die buehn/die forsc/die posit/die reise
-3:die schri/die tiere/die uebun/die zu/diens um/dies/dies ist/diese beruf/diese kurs/donne/donne passe/ehrli
-3:eigen vorst/ein anruf/ein faire/ein kurze/ein leben/ein versu/eine buehn/eine mappe/eine produ/einen podca
-3:einen siche/einer guten/einfa ihre/einma an/einma eine/ende/ende $/entsc/ernae/ernae gewor/erzae ?/es fuer
-3:etwas ueber/fach wenig/faire/faire lohn/feld eine/felde/felde waehl/finge/finge noch/frage nicht/freie ueber
-3:freit/freud/fuer biolo/gehal kann/geht es/geht mir/gekue $/gern gefra/gern verst/gesch hoere/gespr ?/gewec
-3:gewec ?/gewoe bezah/gewor/gewor $/ging im/guten posit/hat ihnen/heute ein/hoffe zu/ich bitte/ich ihnen
-3:ich in/ich jura/ich probi/ich zuers/ihnen bei/ihnen diens/ihnen habe/ihr werde/ihre sicht/ihrem eigen
-3:ihrem feld/ihrer jetzi/ihrer stell/im aquar/im museu/im urlau/in leeds/in welch/irgen bewer/ist heute/jahre
-3:jeman am/jetzi rolle/job ?/job begin/job behal/job gekue/job suche/juni zu/jura/jura studi/kann jeman/kein
-3:kein zeugn/keine bewer/kling/koch und/kolle an/kuemm/kuemm sich/kurs/kurs waere/kurze gespr/lache/laeuf
-3:laeuf die/leben als/leeds/lehre/lehre $/lohn/lohn fuer/macht ihr/man in/man spaet/mappe ?/mary/mary erzae
-3:mein job/mein prakt/meint/meint ,/meinu zu/meist stell/mich irgen/mir eine/mir etwas/mir freud/mir geht
-3:mir viel/mir wicht/mit/moech einfa/moech nur/moech zwisc/monta $/muss mir/nach dem/nie/nie ausge/niema muss
-3:noch einma/noch frage/oder ein/oder meine/passt ihnen/podca/podca oder/prakt im/probi/probi die/produ
-3:produ wirkl/profe/reise wert/rolle fuehr/sagen $/schei/schei ?/schil/schil ,/schre/schri schil/sehen
-3:sich vor/siche/siche job/sicht/sicht wuerd/sie finge/sie zeit/sind $/sind uebli/spaet/spaet anfan/stell ,
-3:stell gewec/stell nie/stell wisse/stimm/stimm es/studi oder/stund arbei/tag/tagun/tagun die/team ,
-3:team zusam/tiere/tiere ,/tut/tut $/ueber gewoe/ueber ihre/ueber sagen/uebli einst/uebun/uebun aus/uhr/uhr ?
-3:um 15/um arbei/ums/ums lerne/und ihr/und inter/und neugi/und sie/unser/unter sich/urlau/urlau ist
-3:versu schei/viel ueber/viele stund/vor ,/vorge haben/vorst gern/waehl $/waehl ,/waere mir/was eine/was hat
-3:was macht/was sind/weber/weber meint/wechs ?/weg/welch jobs/welch stell/welch tagun/wen sollt/wenig
-3:wenig als/wer kuemm/werde freie/werde zeigt/wert sind/wicht $/wie/wie es/wie ihr/wie laeuf/wie lange
-3:wie werde/will sie/wirkl/wirkl tut/wuerd mir/zaehl/zaehl ein/zeigt ,/zeit fuer/zeugn/zeugn ,/zu diese
-3:zu ende/zu verst/zu waehl/zuers ein/zufri/zulet die/zusam $/zwei felde/zwisc/zwisc zwei
-4:, keine/, oder/2019/2019 als/^ an/^ mich/^ wann/als eine/als entwi/als sie/alten/alten profe/an ihrer
-4:anfan rechn/arbei an/arbei ist/arbei zu/aufge ?/aus ,/beend/bewor/bin nicht/brauc man/damal/den rat
-4:der arbei/derze/die leute/die mir/diens/ein paar/einen leben/einen maste/einen platz/einge $/einsi/einsi ,
-4:einst in/entsc $/entwi einge/erste stell/erwar/erwar nicht/fange/fange ich/fuehr ?/fuer ein/gefra ?/geht
-4:geler/gemac $/guten/hause/herzl/herzl von/ich arbei/ich erwar/ich noch/ich wurde/ihnen aus/ihnen ein/ihre
-4:ihre arbei/ihrem fach/ihren job/ihrer alten/ihrer branc/inneh/inneh ,/ist keine/jeman einst/jobsu $
-4:keine anste/keine job/kommt es/kurz/kurz vor/lange/liebe/mai fange/man fuer/manch den/maste/maste ?
-4:meine neue/meine schwe/mensc ,/mich kurz/mich wuerd/mit ihrer/mit welch/musst/nach $/neue/neue arbei
-4:neugi auf/nicht auf/nicht nach/noch jeman/noch manch/paar frage/passe ?/profe ?/rat ihrer/rechn/rechn ?
-4:recht/recht ,/rolle/schre ?/schwe arbei/seit/sie ,/sie ihren/sie inneh/sie zulet/spric/spric herzl
-4:stell mich/suche einsi/telef/und spric/von/von ihrer/wann haben/was/wenn ich/wicht/wie sieht/worau achte
-4:worau kommt/wuerd ihnen/wurde 2019/zu hause/zu hoere/zu ihrem/zu ihrer/zulet
-5:^ ihre/^ mit/^ warum/achte sie/am anfan/am monta/ander/anste $/auf unser/dank ihnen/danke ,/daran/den
-5:die meist/erzae ,/forsc $/fuer ihren/gefra/gemac/gespr $/ging/habe meine/heute/hoere $/ich stell/ihnen $
-5:ihre gesch/ihrem beruf/ihren beruf/im mai/inter ihr/jahre ?/jeman nach/jetzi/keine stell/lerne $/macht/monta
-5:nach zehn/niema/nur/paar/pfleg und/sie in/suche keine/treff/ueber das/ueber eine/verdi jeman/verst/von ihnen
-5:vor $/warum/warum haben/was haett/was wuerd/weg $/wer/wert/zehn/zeit/zuers/zusam
-6:, ich/^ danke/^ ihr/^ welch/^ wer/achte/am/antwo/antwo wuerd/arbei in/aufge/aus ?/branc/buehn/dank/diese
-6:diese feld/eine kurze/einig/einig frage/es ihnen/fach/habe einen/hatte/ihnen einig/ihr weg/ihre meinu
-6:ihrer arbei/kommt/kurze antwo/meine job/meinu/mensc/sie nicht/sieht/zehn jahre
-7:^ was/an der/ana ferre/arbei/arbei sie/beruf $/ein buch/ein liebl/eine gute/einfu/einfu empfe/erste/ferre
-7:ferre vorst/forsc/gesch/gewoe/gute/gute einfu/hat mich/liebl/liebl ?/meist/mich ana/nicht um/passt/pfleg
-7:schwe/sich/studi/uebli/vom/vorst ?/war
-8:ana/arbei besch/besch ?/danke/dass sie/erzae/frage stell/gespr/ich freue/lerne/man/manch/rat/sie ihr/sind
-8:waehl
-9:^ worau/buch/das/feld/ich habe/kurze/neugi/sollt ich/verst ,/worau
-10:habe/jeman empfe/mir noch/sollt
-11:^ wie/hat
-12:, wie/aus/oder/vor
-13:ihren
-14:welch
-18:beruf/keine
-19:nicht
"""
