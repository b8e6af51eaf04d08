"""Weights of words, written by scripts/weigh_etiquette.py; see `weighing`."""

LEARNED_FROM = "ac9dbf18c8ea0320"

TABLE = """
17:gehal/verdi
14:arbei $/waere
13:bei ihnen/du
12:bei/suche
11:freie stell/ihnen meine/offen/viel/zahlt
10:ein ?/ein vorst/einen job/firma/fuer mich/hoffe ,/ihr gehal/in ihrer/meine leben/sie mich/wie viel
9:bekom sie/frei/freie/gehal ?/hoffe/mein leben
8:^ nimmt/anfan $/fuer eine/gerad/ihrem team/koenn/mich ?/mich um/moech mich/nimmt/perso/sie ?/sie meine/sofor
8:somme/verdi sie/zurze
7:, in/^ biete/^ haben/assis/beige $/bekom/biete sie/brauc/eine ueber/einen prakt/fuer/geseh/ich hoffe/ihr im
7:jahr/kenne/labor/meine/meine bewer/sie eine/viel zahlt/volon
6:^ bitte/^ stell/^ suche/angeh/beige/biete/bitte/dass ich/gern/glaub/glaub ,/hoch/hoch ist/ich nach/ich will
6:ich wuerd/ihnen ?/ist ihr/suche arbei/suche sie/verdi ?/verfu/von mir/weite/wie hoch/wie mich/wisse sie
5:, ihre/, ob/^ unter/^ wisse/abtei/am theat/an einer/anbei/angeh $/arbei ihnen/auf die/ausge/besch ,
5:bewer mich/bin auf/bleib/bleib ihnen/chanc/cv/der perso/der stund/du ?/einst ?/frei ?/gehal bekom/gespr zu
5:haus/helfe/hinwe/ich angeh/ich bewer/ich frage/ich waere/ihre firma/ihrem haus/im monat/jede/jeman wie
5:kann ich/koenn ich/leben $/leben habe/leute ein/meine cv/melde/mich/mich ueber/mitar ?/monat netto/nach einem
5:netto/netto ?/ob/offen posit/prakt $/sagen sie/schic ?/sehr/sie gerad/sie offen/stell bewer/stell fuer
5:stund ?/sucht/theat/ueber ein/und freue/unter/verdi du/verfu $/vorst wuerd/waech/was bleib/werde $/wollt
5:zahlt ihr/zu werde
4:, eine/, koenn/^ anbei/^ gibt/^ kanns/^ kenne/^ sucht/^ verge/ablae/ablae $/agent/am liebs/anbei mein
4:arbei finde/arbei fuer/auch/auf der/aussc/bevor mein/bezie/bezie ?/bitte erzae/brauc $/chef/chefi/cv beige
4:das museu/der suche/die assis/du mir/duerf/duerf ich/eine chanc/einem job/einzu ?/erste maerz/erzae sie/falls
4:finde/finde ,/frage ?/gehal sie/gerad einst/geseh und/gut passe/habe ihnen/habe ihre/helfe ?/herbs/hinte
4:hoffe auf/ich gut/ich muss/ihrem buero/ihrem chef/ihrem unter/ihrer chefi/im herbs/im somme/jeman ?/job im
4:kann sofor/kanns/kanns du/kenne sie/lekto/liebs/liebs in/maerz einen/mein visum/mich nicht/mir bitte
4:mir wurde/moegl/museu volon/muss arbei/nimmt das/offen stell/passe $/perso von/prakt an/refer/sie bezie
4:sie der/sie freie/sie noch/sie prakt/sofor anfan/stell geseh/suche eine/suche zum/sucht ihr/team/team wiede
4:team zurze/traum/und glaub/und koenn/uns ,/unter uns/verge sie/verst ?/viel verdi/visum/visum ablae/volon ?
4:waech $/was bekom/was verdi/was zahlt/weite ?/werks/wie ihrer/wiede waech/zahlt man/zu arbei/zurze verst
3:, aber/, bin/, bitte/, ist/^ gern/^ waere/^ werde/aber/agent gaebe/aktiv/aktiv auf/aktue/aktue ?/alle ,
3:als biolo/als lehrl/als pilot/anste als/anzei/anzei fuer/arbei und/arbei wechs/assis ,/assis ?/auf ihrer
3:auf stell/ausge haben/ausge hat/bei ihrer/benoe/benoe rasch/berei ,/besor/bin aktiv/bin inter/bin zurze
3:biolo $/bitte hoere/brauc einen/brauc sie/brenn/brenn darau/buero anfan/chanc ?/chefi von/dankb/dankb $/darau
3:das noch/dass unser/dein/dein verdi/dem ich/die anzei/die ausge/die richt/die stern/drei refer/du mich
3:ein gutes/ein platz/ein traum/eine assis/eine besch/eine freie/eine posit/eine techn/einem joban/einen junge
3:einen weg/einer anste/einer freie/einer praxi/einge zu/einst ,/entde/entde ,/erfah und/ergib/ergib ,
3:erste wahl/es einen/es waere/etwas passe/firma ist/frage ,/frage alle/frage nach/frei haben/fuehr $
3:fuer einen/fuer frage/fuer jede/fuer sie/gaebe/gaebe jeman/galer/galer noch/geben/gehal frage/gern fuer
3:gern wuerd/geseh ,/gross ,/gutes/habe auf/habe geseh/habe zwei/helfe ,/herbs noch/hinte einst/hinwe auf
3:hoere sie/ich als/ich beige/ich benoe/ich brenn/ich glaub/ich kenne/ich kurzf/ich leben/ich melde/ich teil
3:ihnen arbei/ihnen im/ihr als/ihre abtei/ihre agent/ihre stell/ihrem gehal/ihrem insti/ihrer klini/ihrer seite
3:ihrer werks/ihrer zu/im jahr/im labor/inter an/ist dein/ist meine/jahr verdi/jahre erfah/jede arbei/jeman mit
3:job $/job besor/job geben/joban/joban fuehr/jobs am/kann/kann $/kenne ,/klini einge/koenn sofor/kolle koenn
3:kolle zu/kurzf/kurzf verfu/labor frei/leben kann/leben und/leben weite/lehrl/lehrl nehme/leute wollt/maerz
3:man ihnen/mein ziel/meine hinte/melde mich/mich $/mich als/mich bewer/mich einst/mich empfe/mich in/mir einen
3:mir helfe/mir und/mit der/mit meine/moech gern/moegl stell/nach freie/nach ihrem/naech/naehm/naehm jede/nehme
3:nehme ?/nicht viel/noch aktue/noch einst/noch mitar/nur einen/ob es/passe/passe ergib/perso fuer/pilot
3:pilot ?/praxi/praxi wie/rasch/rasch eine/refer habe/richt/richt perso/schic/schnu/schnu an/seite/seite die
3:sende/sich etwas/sie ausge/sie berei/sie leute/sie schnu/sie verdi/sofor in/somme bei/stell erzae/stell frage
3:stell frei/stell sie/stern letzt/team $/teams werde/techn/techn ausge/teil ihres/theat ?/theat an/tipps
3:tipps $/traum waere/ueber entde/ueber tipps/um $/um die/und drei/und hoffe/und naehm/unter $/verdi ihr/verra
3:versc/versc ?/viel ,/viele leute/waere gross/waere sie/wahl/wahl $/was sie/wechs ,/wechs und/weg ,/weil die
3:welch gehal/welch ihrer/wenn sich/wenn sie/werde ,/wie mir/wiede/will/will den/wird $/wollt ihr/wuerd ich
3:ziel/ziel ist/zu einem/zum erste/zurze arbei/zwei jahre
2:, also/, am/, auch/, bis/, duerf/, einma/, falls/, ihnen/, lasse/, sagen/, waere/, wann/, wuerd/^ ab/^ duerf
2:^ ein/^ falls/^ hierm/^ kaeme/^ kann/^ nehmt/^ reich/^ sagen/^ soll/^ ueber/^ verze/^ vorso/ab dem/aber brauc
2:aber ich/aber koenn/abtei weite/alle/alles/alles tun/als bezah/also/also melde/an ?/an mich/an sie/anbie
2:anbie ,/anfan ,/anfan auch/arbei am/arbei suche/archi versc/ateli/ateli noch/auch in/auch umson/auf ein
2:auf einst/ausbi in/ausge posit/aussc $/aussc nach/bedar/bedar an/bei $/bei einem/bei euch/bekom du/berat
2:berat wechs/berei/berei $/besch $/besor ?/bewer $/bewer an/bewer ich/bewer mit/bezah hilfs/bin arbei/bin ich
2:bin offen/bis/bis zum/bitte besch/bitte wisse/botan/botan garte/brauc ihr/brauc jeman/bring ?/buchh offen
2:chanc auf/chef sagen/dann/dann meine/darau eine/dass mir/dazu $/demna/demna stell/den arbei/den somme/denn
2:denn so/der logis/der proje/die berat/die chanc/die firma/die frage/die gerad/die ihnen/die miete/die naech
2:diese jahr/diese job/diese stadt/dokto/dokto auf/du denn/eigen ?/ein unbez/eine/eine lekto/eine quere
2:eine zeich/einem verla/einem volon/einen ausbi/einen entwi/einfa $/einma ,/einma in/einsp/einsp ?/einst
2:einst bin/einzu/entwi ,/erfah ,/erste mai/es jobs/es mich/etwas fuer/euch/falls sie/fehle perso/finde sie
2:firma $/firma eigen/firma gerad/firma mache/firme/firme ,/frei werde/frei wird/freie mitar/gaert/gaert anfan
2:garte/garte demna/gehal fuer/gehal verra/geld/geld bekom/gerad ein/gerad gekue/gern ,/gern ein/gern zu/gerne
2:gerne in/gibt $/gut/gut dazu/gutes gehal/halte aussc/hat $/haus $/haus lande/hierm/hierm bewer/hilfs
2:hilfs einsp/hinwe $/ich bei/ich brauc/ich einen/ich halte/ich inter/ich passe/ich sehr/ich weiss/ich wuens
2:ihnen die/ihnen einfa/ihnen fehle/ihnen komme/ihr ateli/ihr labor/ihr sucht/ihre ,/ihrem orche/ihrer abtei
2:ihrer buchh/ihrer firma/ihrer gaert/ihrer galer/ihrer kanzl/ihrer stift/im/im botan/im momen/im natur
2:in frage/in ihrem/in teilz/insti/insti zu/inter fuer/inter zu/irgen anbie/ist die/ist eine/ja/jahr ?
2:jahr dokto/jede posit/jeden/jeden hinwe/jeman brauc/jeman eine/job unbed/job vorsc/jobs bei/jobsu und/kaeme
2:kaeme ein/kanzl/kanzl in/koenn $/koenn du/komme $/kurat in/labor in/lande/lande $/lasse sie/laut/laut webse
2:leben ,/leben an/leben liegt/lehrl in/lekto sucht/letzt/letzt jahr/leute/liegt/liegt bei/logis/logis $
2:mache $/mai koenn/mein traum/meine namen/melde sie/mich bitte/mich haben/mich ihrem/mich riesi/miete/miete in
2:mir ihr/mir irgen/mir sagen/mir unser/mit $/mitar/moech ein/moech in/moegl ,/momen/momen leute/monat
2:nach jobs/naech stell/natur/natur verhi/nehmt/nehmt ihr/nimmt ihr/noch eine/noch frei/ob sie/oder an
2:offen fuer/ohne/orche zu/passe gut/perso ,/perso schic/platz frei/platz fuer/posit ?/posit der/posit empfe
2:posit frei/prakt fuer/proje/proje in/quere/quere wie/reich/reich ihr/riesi/riesi freue/schre wegen
2:schri einma/sehr dankb/sehr gerne/seite bezah/sende ich/sich ,/sich vorst/sie arbei/sie bedar/sie dann
2:sie etwas/sie firme/sie fuer/sie hoere/sie ihrem/sie im/sie ja/sie letzt/sie oder/sie perso/sie schri
2:sie verwe/sie wiede/so im/soll/soll ich/sollt eine/somme an/somme prakt/spiel/spiel ,/stadt/stadt ?
2:stell aussc/stell der/stell empfe/stell gibt/stell ihr/stell ihre/stell wird/stift/stift $/suche ?/suche die
2:suche einen/suche ich/sucht $/sucht laut/team wuerd/teilz/teilz ?/traum ist/tun ,/ueber den/ueber hinwe
2:ueber jeden/ueber von/um bei/umson/umson arbei/unbed/unbed ,/unbez/unbez prakt/und ich/uns/unter arbei
2:verdi haben/verge/verhi/verhi $/verla wie/vermi/vermi ?/verra ?/verwe/verwe fuer/verze/verze sie/viel geld
2:volon bei/von dem/von zehn/vorsc/vorsc ?/vorso/vorso sende/vorst ,/vorst vermi/waere es/waere gern/waere ich
2:wann sie/webse/webse einen/wegen/wegen moegl/weiss/weiss nicht/weite $/wenn darau/werde im/werks $/wie ihrem
2:wiede eine/will diese/will nicht/wisse/wuens/wuens mir/wuerd alles/wuerd anfan/wuerd sehr/wuess gern
2:wurde gerad/zahlt ihnen/zehn seite/zeich ?/zeitu $/zu bekom/zu empfe/zu erfah/zu spiel/zum/zum somme
-1:
-2:, als/, daran/, die/, einen/, mir/, mit/, woran/2009/2009 baeck/^ am/^ auf/^ bereu/^ dank/^ derze/^ keine
-2:^ moege/^ sehen/^ sie/abend bewor/aber ihre/abges $/abrat/abrat ?/abzul/abzul ?/an erste/an manch/ana bekan
-2:ander als/ander mache/angen/angen $/anget/anget $/antei/antei daran/arbei bei/arbei gibt/auf welch
-2:aufge haben/ausdr/ausdr nicht/baeck/beend ,/beend ?/befol/befol und/befri/befri ?/begon ?/behal/bei diese
-2:bei kolle/bekom $/berei uebli/bereu/bereu sie/beruf eine/beruf wiede/betre/betre $/bewer in/bewer ist
-2:bewer will/bewor ?/bewor und/bibli/bibli macht/bin pfleg/bin seit/bitte $/blieb/blieb sie/branc ?/brauc kein
-2:buch musst/buch ueber/buchh und/buech/buech leben/buero komme/dabei noch/damal meine/danke $/daran $
-2:daran denke/das ausdr/das festi/das pruef/dazu gebra/dem nahe/den abend/den ich/denen/denen sie/denke ich
-2:denke ueber/der bibli/der branc/der buchh/der fakte/der freit/der sich/der stern/der tierf/derze bin
-2:des fachs/desha frage/desha passt/die arbei/die einst/die gesch/die prakt/die schul/die sie/diens passe
-2:diese arbei/diese gebie/diese kurs/diese organ/dort/dort geler/dr/dr okafo/drei mensc/dubli/dubli verfo
-2:ehrli vom/ein gewoe/ein telef/ein versu/eine bewer/eine bitte/eine feste/eine norma/einen wechs/einer bewer
-2:einst gibt/empfe war/erste ferie/erste gehal/erste posit/erzae mir/es/es frage/es geht/es genau/es ums
-2:etwas ander/fach ganz/fachs/fachs empfe/faell/faell wuerd/fakte/fakte lag/famil/famil ?/feld an/felde
-2:felde waehl/ferie/ferie ,/feste/feste stell/festi/festi ?/finde mensc/firma und/forsc ?/frage $/frage ich
-2:frage zu/frei ,/freit frei/freit gut/freiw/freiw fuer/freud $/freue mich/fuer das/fuer den/gaben/gaben mir
-2:ganz/ganz ander/gebie/gebie meist/gebra ,/gefun/gefun ?/gegen/gegen die/gehal leist/gekom/gekom ?/geleh
-2:geler ?/geler haben/genau/genau gemac/gerad keine/gern zurue/gesch des/gespr habe/geste/geste traf/gewin
-2:gewin sie/gewoe tag/gibt mir/glets/glets zu/gold/gold wert/groes/groes entsc/gross antei/grupp neue/gut $
-2:habe abges/habe die/habe gerad/habe ihren/habe letzt/habe weder/haben/haben $/haben die/hat mir/hatte gross
-2:hatte recht/hause ,/hause ?/heute ander/ich es/ich geste/ich ihr/ich ihre/ich ihren/ich lache/ich mir
-2:ich sollt/ich werde/ich zu/ihnen bei/ihnen beige/ihnen danke/ihnen ins/ihnen keine/ihnen recht/ihr arbei
-2:ihr erste/ihr fach/ihr prakt/ihr rat/ihr schre/ihre bewer/ihre empfe/ihre erste/ihre forsc/ihrem buch
-2:ihrem erste/ihrem job/ihrem vortr/ihren namen/ihren rat/ihrer erste/ihrer rolle/illus/illus von/im juni
-2:in diese/in dubli/in einem/in paris/ins/ins buero/ist ?/ist forsc/ist klein/jeman passt/jeman sagen
-2:jetzi job/job gekom/job in/job von/jobs gibt/kann man/kann zu/kein/kein zeugn/keine leben/keine sorge/klein
-2:klein ,/kling spann/koenn mir/kolle an/kolle erzae/komme ,/kommt ,/konnt/konnt sie/kurs/kurs waere/lache $
-2:lag/lag mir/lange blieb/lasse ich/leben ?/leben dabei/leben in/leben lasse/leben ueber/leeds entsc/leist
-2:leist ?/lerne ,/leute brauc/leute noch/liebe meine/macht ihr/macht mir/mai/man vom/manch ,/manch stell/mappe
-2:mediz/mediz arbei/mein arbei/mein jetzi/mein studi/meine arbei/meine beruf/meinu zu/meist befri/meist in
-2:mensc in/merke/merke sie/mich darau/mich dr/mich gegen/mich neugi/minis aufge/minut am/mir ,/mir damal
-2:mir der/mir die/mir ehrli/mir erzae/mir freit/mir nach/mir vorst/mit ana/mit denen/moech ?/moech keine
-2:moech verst/moech zwisc/moege/moege sie/museu anget/musst ich/nahe/nahe kommt/nenne/nenne ,/neue leute
-2:neue mitar/neuen/neugi $/neugi gemac/nicht $/nicht fuer/noch ,/norma/norma arbei/nur frage/nur lerne
-2:nur neugi/oder wir/okafo/okafo vorge/organ/organ bewor/paris/paris kling/passt ?/passt mir/platz bekom
-2:posit ,/posit haben/posit im/prakt betre/pruef/pruef der/rat befol/rat hatte/reise/rolle zufri/schau
-2:schau erzae/schei ?/schic $/schul/schul nach/sehen moech/sehen sie/seit 2009/seit ihrem/seit unser/sich auf
-2:sich bei/sich die/sich von/sicht wuerd/sie begon/sie dazu/sie dort/sie ein/sie freiw/sie gaben/sie geler
-2:sie hatte/sie heute/sie ihre/sie manch/sie mit/sie vor/sie zu/sieht ein/sieht eine/sieht ihr/sind die
-2:sind stell/so einer/so zu/sollt zuers/sorge/sorge ,/spann/spann ,/stell abrat/stell abzul/stell an
-2:stell bekom/stell gekue/stell haett/stell moech/stell sucht/stell war/stern angen/studi $/studi beend
-2:studi stell/suche ,/suche drei/suche gerad/tag bei/team ,/telef $/telef von/tierf/tierf ?/traf/traf $
-2:treff sehen/ueber $/ueber ,/ueber die/ueber einen/uebli arbei/um eine/um glets/umkae/umkae sind/und das
-2:und denke/und einen/und famil/und liebe/unser treff/verei/verei sie/verfo/verfo ich/versu schei/viel von
-2:vom illus/vom schau/von buech/von ihrem/von so/von zu/von zwanz/vor unser/vorge/vortr/vortr in/waehl ,
-2:waehl ?/waere mir/war es/war gold/war nicht/waren/was haben/was konnt/wechs in/weder/weder einen/weg dem
-2:weil ihr/welch einst/welch faell/welch posit/welch teil/wenn ihre/wer hat/wer sieht/werde ihnen/wert $
-2:wicht $/wie finde/wie gewin/wie groes/wie haben/wie ist/wie mediz/wie sie/wie sind/wie umkae/wie verei
-2:wie war/wiede waehl/will ?/wir/wir telef/womit/woran/woran merke/worte/worte ueber/wuerd mir/zeigt
-2:zeitu beend/zeugn/zeugn ,/zu diese/zu schre/zu studi/zu wechs/zuers mein/zufri ?/zurue/zurue $/zwanz
-2:zwanz minut/zwei felde/zwisc/zwisc zwei
-3:, das/, den/15/15 uhr/^ anna/^ arbei/^ die/^ dies/^ in/^ mary/^ niema/^ passt/^ stimm/^ wen/^ zaehl/ab ?
-3:abend/abgel/abgel haben/abges/achte perso/admir/admir abgel/als lehre/als pfleg/als ueber/am donne/an $
-3:anfan kann/anfan nenne/anna/anna weber/anruf/anruf am/aquar/aquar ging/arbei ?/arbei als/arbei an
-3:arbei bitte/arbei derze/arbei erzae/auf ernae/auf see/ausbi inter/ausge werde/baeck und/begin/begin am/begon
-3:behal $/bevor ich/bin dank/bin koch/biolo ?/bitte sie/branc ab/buch fuer/buehn ?/buehn aufge/das leben
-3:dass die/dass man/den anfan/der admir/derze als/des/die buehn/die forsc/die posit/die reise/die schri
-3:die tiere/die uebun/die zu/diens um/dies/dies ist/diese beruf/donne/donne passe/ehrli/eigen vorst/ein anruf
-3:ein faire/ein kurze/ein leben/eine buehn/eine mappe/eine produ/einen podca/einen siche/einer guten
-3:einfa ihre/einma an/einma eine/ende/ende $/entsc/ernae/ernae gewor/es fuer/etwas ueber/fach wenig/faire
-3:faire lohn/fange ich/feld eine/finge/finge noch/frage nicht/freie ueber/freit/freud/fuer biolo/gehal kann
-3:geht es/geht mir/gekue $/gern gefra/gern verst/gesch hoere/gespr ?/gewec/gewec ?/gewoe bezah/gewor/gewor $
-3:ging im/guten posit/hat ihnen/heute ein/hoffe zu/ich bitte/ich ihnen/ich in/ich jura/ich probi/ich zuers
-3:ihnen diens/ihnen habe/ihr werde/ihre sicht/ihrem eigen/ihrem feld/ihrer jetzi/ihrer stell/im aquar/im museu
-3:im urlau/in leeds/in welch/inter $/irgen bewer/ist heute/jahre/jeman am/jeman einst/jetzi rolle/job ?
-3:job begin/job behal/job gekue/job suche/juni zu/jura/jura studi/kann jeman/keine bewer/kling/koch und/kuemm
-3:kuemm sich/kurze gespr/lache/laeuf/laeuf die/leben als/leben auf/leeds/lehre/lehre $/lohn/lohn fuer
-3:mai fange/man in/man spaet/mappe ?/mary/mary erzae/mein job/mein prakt/meine neue/meint/meint ,/meinu zur
-3:meist stell/mich irgen/minut/mir eine/mir etwas/mir freud/mir geht/mir viel/mir vom/mir wicht/mit
-3:moech einfa/moech nur/monta $/muss mir/nach dem/nach mensc/neue arbei/neuen ausbi/nie/nie ausge/niema muss
-3:noch einma/noch frage/oder ein/oder meine/passt ihnen/podca/podca oder/prakt im/probi/probi die/produ
-3:produ wirkl/profe/reise wert/rolle fuehr/sagen $/schei/schil/schil ,/schre/schri schil/see/see erzae/sehen
-3:sich vor/siche/siche job/sicht/sie finge/sie zeit/sind $/sind uebli/spaet/spaet anfan/stell ,/stell gewec
-3:stell nie/stell wisse/stimm/stimm es/studi oder/stund arbei/tag/tagun/tagun die/team zusam/tiere/tiere ,/tut
-3:tut $/ueber gewoe/ueber ihre/ueber sagen/uebli einst/uebun/uebun aus/uhr/uhr ?/um 15/um arbei/ums/ums lerne
-3:und ihr/und inter/und neugi/und sie/unser/unter sich/urlau/urlau ist/viel ueber/viele stund/vom leben/vor ,
-3:vorge haben/vorst gern/waehl $/was eine/was hat/was macht/was sind/weber/weber meint/wechs ?/weg/welch jobs
-3:welch stell/welch tagun/wen sollt/wenig/wenig als/wer kuemm/werde freie/werde zeigt/wert sind/wie/wie es
-3:wie ihr/wie laeuf/wie lange/wie werde/will sie/wirkl/wirkl tut/wuerd ihre/zaehl/zaehl ein/zeigt ,/zeit fuer
-3:zu ende/zu verst/zu waehl/zuers ein/zufri/zulet die/zur neuen/zusam $
-4:, keine/, oder/2019/2019 als/^ an/^ mich/^ wann/als eine/als entwi/als sie/alten/alten profe/an ihrer
-4:anfan rechn/arbei ist/arbei zu/aufge ?/aus ,/beend/bewor/bin nicht/brauc man/damal/den rat/der arbei/derze
-4:die leute/die mir/diens/ein paar/einen leben/einen maste/einen platz/einge $/einsi/einsi ,/einst in/entsc $
-4:entwi einge/erste stell/erwar/erwar nicht/erzae ?/fange/fuehr ?/fuer ein/fuer ihren/gefra ?/geht/geler
-4:gemac $/guten/hause/herzl/herzl von/ich arbei/ich erwar/ich wurde/ihnen aus/ihnen ein/ihre/ihre arbei
-4:ihrem fach/ihren job/ihrer alten/ihrer branc/inneh/inneh ,/ist keine/jobsu $/keine anste/keine job/kommt es
-4:kurz/kurz vor/lange/liebe/man fuer/manch den/maste/maste ?/meine schwe/mensc ,/mich kurz/mich wuerd
-4:mit ihrer/mit welch/musst/nach $/neue/neugi auf/nicht auf/nicht nach/noch jeman/noch manch/paar frage
-4:passe ?/profe ?/rat ihrer/rechn/rechn ?/recht/recht ,/rolle/schre ?/schwe arbei/seit/sie ,/sie ihren
-4:sie inneh/sie zulet/spric/spric herzl/stell mich/suche einsi/telef/treff/ueber das/und spric/von/von ihrer
-4:wann haben/was/wenn ich/wicht/wie sieht/worau kommt/wuerd ihnen/wurde 2019/zu hause/zu hoere/zu ihrem
-4:zu ihrer/zulet
-5:^ ihre/^ mit/^ warum/achte sie/am/am anfan/am monta/ander/anste $/auf unser/dank ihnen/danke ,/daran/den
-5:die meist/erzae ,/es ihnen/forsc $/gefra/gemac/gespr $/ging/habe meine/heute/hoere $/ich noch/ich stell
-5:ihnen $/ihre gesch/ihrem beruf/ihren beruf/im mai/inter ihr/jahre ?/jeman nach/jetzi/keine stell/lerne $
-5:macht/monta/nach zehn/niema/nur/paar/pfleg und/sie in/suche keine/ueber eine/verdi jeman/verst/von ihnen
-5:vor $/warum/warum haben/was haett/was wuerd/weg $/wer/wert/zehn/zeit/zuers/zusam
-6:, ich/^ danke/^ ihr/^ welch/^ wer/antwo/antwo wuerd/arbei in/aufge/aus ?/beruf $/branc/buehn/dank/diese
-6:diese feld/eine kurze/einig/einig frage/erste/fach/habe einen/hatte/ihnen einig/ihr weg/ihre meinu
-6:ihrer arbei/kommt/kurze antwo/meine job/meinu/mensc/sie nicht/sieht/worau achte/zehn jahre
-7:^ was/an der/ana ferre/arbei/arbei besch/arbei sie/besch ?/ein buch/ein liebl/eine gute/einfu/einfu empfe
-7:erzae/ferre/ferre vorst/forsc/gesch/gewoe/gute/gute einfu/hat mich/liebl/liebl ?/meist/mich ana/nicht um
-7:passt/pfleg/schwe/sich/sie ihr/studi/uebli/vom/vorst ?/war
-8:achte/ana/danke/dass sie/frage stell/ich freue/ich habe/lerne/man/manch/rat/sind/waehl
-9:buch/das/feld/gespr/kurze/neugi/sollt ich/verst ,
-10:habe/jeman empfe/mir noch/sollt
-11:^ wie/^ worau/hat/worau
-12:, wie/aus/oder/vor
-13:ihren
-14:welch
-18:beruf/keine
-19:nicht
"""
