"""Weights of words, written by scripts/weigh_etiquette.py; see `weighing`."""

LEARNED_FROM = "9fa98d6a1994db11"

TABLE = """
18:gehal
17:verdi
14:arbei $/du
13:bei ihnen/waere
12:ihnen meine/meine leben/suche
11:einen job/viel/wie viel
10:bei/firma/frei/fuer mich/hoffe/hoffe ,/in ihrer/ist ihr/moech mich/offen
9:^ haben/ein ?/freie stell/hoch ist/ihr gehal/koenn/mein leben/perso/sie meine/sie mich/somme/stund ?
9:verdi sie/zahlt
8:anfan $/assis/bekom sie/freie/fuer eine/gerad/ihr im/jahr/kenne/mich um/sie eine/sucht/volon/zurze
7:^ biete/^ nimmt/bekom/biete sie/bitte/brauc/chanc/chefi/ein vorst/eine ueber/einen prakt/gehal ?/gern
7:ich wuerd/ihrem team/koenn ich/labor/man ihnen/meine bewer/mich ?/nimmt/sagen sie/sie ?/sofor/und koenn
7:wisse sie/zu werde
6:, in/, koenn/^ bitte/^ stell/^ suche/^ sucht/^ wisse/anfan angeb/angeb ?/arbei fuer/beige/beige $/biete
6:dass ich/eine chanc/einst ?/gehal hat/geseh/glaub/glaub ,/hat man/hoch/ich frage/ich hoffe/ich nach/ich waere
6:ihnen am/ihre firma/im monat/meine/moegl/stell fuer/theat/ueber ein/verdi ?/verfu/viel verdi/viel zahlt
6:von mir/vorst wuerd/welch gehal/wie hoch/wollt
5:, ihre/^ anbei/^ unter/abtei/am theat/an einer/anbei/angeh/auch/auf die/auf ein/ausge/besch ,/bewer mich
5:bin auf/bleib/bleib ihnen/cv/dankb/der perso/einge zu/finde/frei ?/fuer/geben/gespr zu/helfe ?/ich bewer
5:ihnen ?/ihr stund/jede/jeman wie/kann ich/leben $/leute ein/meine cv/melde/mich/mich ueber/mitar ?
5:monat netto/netto/netto ?/offen posit/sehr/seite/sie offen/stell frei/suche arbei/und freue/verfu $/waech
5:was bekom/was bleib/weite/werks/wie mich/zurze arbei
4:, eine/, ob/^ kanns/^ kenne/^ sagen/^ verge/agent/anbei mein/angeh $/arbei ihnen/arbei wechs/assis ,/auf der
4:auf ihrer/ausge haben/aussc/bezie/bezie ?/chef/cv beige/das museu/dem ich/der stund/der suche/die assis/du ?
4:du mir/duerf/duerf ich/eine assis/eine stude/einem job/einzu ?/erste maerz/erste wahl/falls/finde ,/firma ist
4:frage ?/fuer jede/gehal bekom/gehal sie/gerad einst/habe ihnen/haus/helfe/helfe ,/herbs/hinte/hinwe/ich angeh
4:ich beige/ich einen/ich leben/ich will/ihnen im/ihrem chef/ihrem haus/ihrem unter/ihrer seite/im herbs
4:im somme/in ihrem/ist meine/jeman ?/kanns/kanns du/kenne sie/leben habe/leben kann/mache $/maerz einen
4:mein ziel/mich als/mich nicht/mir bitte/mir helfe/mit der/museu volon/nach einem/nicht viel/nimmt das
4:nur einen/ob/offen stell/passe/prakt $/prakt fuer/praxi/schic ?/schnu/schnu an/sich etwas/sie ausge/sie bezie
4:sie freie/sie gerad/sie noch/sie schnu/somme bei/stell bewer/stell sie/stude/suche eine/suche sie/suche zum
4:team/team wiede/traum/und glaub/und ich/unter/verdi du/verge sie/viel ,/volon ?/waech $/wahl $/was sie
4:wechs ,/wiede waech/will den/zahlt ihr/ziel/ziel ist/zu arbei
3:, aber/, bin/, bitte/, falls/, ist/^ gern/^ kann/^ werde/aber/ablae/ablae $/agent gaebe/aktiv/aktiv auf/aktue
3:aktue ?/alle ,/als biolo/als lehrl/am empfa/am liebs/an ihrem/anbie/anfan/anste als/anzei/anzei fuer
3:arbei finde/arbei und/auf stell/ausge hat/bei $/bei ihrer/bekom du/benoe/benoe rasch/berat/berei ,/besor
3:besor ?/bevor mein/bin aktiv/bin zurze/biolo $/bitte erzae/bitte hoere/brauc $/brauc einen/brenn/brenn darau
3:buero anfan/chanc ?/chefi neue/chefi von/das noch/dass unser/dein/dein verdi/denn/denn so/die anzei/die ausge
3:die richt/die stern/diese jahr/dokto/dokto auf/du denn/ein gutes/ein traum/eine besch/eine posit/eine quere
3:eine techn/einem joban/einen junge/einer anste/einer freie/einer praxi/einst ,/einzu/empfa/empfa noch/entde
3:entde ,/erfah und/ergib/ergib ,/erkun/erkun $/erzae sie/es waere/etwas passe/falls sie/frage ,/frage alle
3:frage nach/frei haben/fuehr $/fuer einen/fuer frage/fuer sie/gaebe/gaebe jeman/galer/galer noch/gebra wird
3:gehal frage/gern fuer/gern wuerd/geseh ,/geseh und/gross ,/gut passe/gutes/habe auf/habe geseh/habe ihre
3:habe zwei/herbs noch/hinte einst/hinwe auf/hoere sie/hoffe auf/hotel erkun/ich als/ich benoe/ich brenn
3:ich glaub/ich gut/ich kenne/ich kurzf/ich melde/ich muss/ich teil/ihnen arbei/ihr labor/ihre agent/ihre chefi
3:ihre stell/ihrem buero/ihrem gehal/ihrem hotel/ihrem insti/ihrer abtei/ihrer chefi/ihrer werks/ihrer zu
3:im jahr/im labor/inter zu/ist dein/jahr dokto/jahr verdi/jahre erfah/jede arbei/jeman gebra/jeman mit/job $
3:job besor/joban/joban fuehr/jobs am/kann sofor/kenne ,/koenn sofor/kolle koenn/kolle zu/kurzf/kurzf verfu
3:labor frei/labor in/leben liegt/leben weite/lekto/leute/leute ?/leute wollt/liebs/liebs in/liegt bei/maerz
3:mein visum/meine hinte/melde mich/mich $/mich bewer/mich einst/mich empfe/mich nach/mir besch/mir einen
3:mir und/mit meine/moech gern/moegl stell/muss arbei/nach arbei/nach freie/nach ihrem/naech/naehm/naehm jede
3:nimmt ihr/noch aktue/noch einst/noch mitar/ob am/passe $/passe ergib/perso fuer/perso von/prakt/prakt an
3:praxi wie/quere/quere wie/rasch/rasch eine/refer/richt/richt perso/seite die/sende/sich vorst/sie berei
3:sie der/sie hoere/sie leute/sie prakt/sie verdi/so im/sofor anfan/sofor in/stell erzae/stell frage
3:stell geseh/stern letzt/suche einen/sucht ihr/sucht ihre/team zurze/teams werde/techn/techn ausge/teil ihres
3:theat ?/theat an/tipps/tipps $/traum waere/ueber entde/ueber tipps/um $/um die/und hoffe/und naehm/uns ,
3:unter uns/verra/versc/versc ?/verst ?/viele leute/visum/visum ablae/vorst ,/waere gross/waere sie/was verdi
3:was zahlt/wechs und/weil die/weite $/weite ?/welch ihrer/wenn sich/wenn sie/werde ,/wie mir/wollt ihr
3:wuerd ich/zahlt man/zu einem/zu empfe/zum erste/zurze verst/zwei jahre
2:, am/, auch/, beim/, bis/, duerf/, fuer/, habe/, ihnen/, lasse/, sagen/, sobal/, von/, wann/, wuerd/88
2:88 waere/^ ab/^ duerf/^ ein/^ falls/^ gibt/^ hierm/^ kaeme/^ nehmt/^ reich/^ soll/^ ueber/^ verze/^ vorso
2:^ wuerd/ab dem/aber brauc/aber ich/aber koenn/abtei prakt/alles/alles tun/als bezah/als pilot/an ?/an mich
2:an sie/anbie ,/anfan ,/anfan auch/arbei ,/arbei suche/archi versc/assis ?/assis suche/ateli/ateli noch
2:auch in/auch umson/auf einst/aufzu/aufzu ?/ausbi in/ausge posit/aussc $/aussc nach/auszu/auszu ?/bedar
2:bedar an/bei einem/bei euch/beim/beim minis/bekom ?/berat wechs/berei/berei $/besch $/besch geben/bewer ich
2:bewer mit/bezah hilfs/bin ich/bin inter/bin offen/bis/bis zum/bitte besch/bitte wisse/botan/botan garte
2:brauc ?/brauc ihr/brauc jeman/brauc sie/bring ?/chanc ,/chanc auf/chef sagen/dankb $/dankb ,/dann/dann meine
2:darau/darau eine/dass mir/dazu $/deine/dem frueh/demna/demna stell/den arbei/den somme/der hoffn/der jobsu
2:der logis/der numme/der proje/desha wollt/die berat/die firma/die frage/die gerad/die ihnen/die miete
2:die naech/die tuer/diese job/diese stadt/doch/drei refer/du mich/ehrli ,/eigen ?/ein $/ein halbe/ein platz
2:ein unbez/ein volon/eine auszu/eine empfe/eine freib/eine freie/eine idee/eine lekto/eine train/eine zeich
2:einem verla/einem volon/einen ausbi/einen entwi/einen fuss/einen weg/einfa $/einma ,/einsp/einsp ?/einst
2:einst bin/empfe fuer/entwi ,/erste mai/es einen/es irgen/es jobs/es mich/etwas fuer/euch/fehle perso
2:finde sie/firma $/firma eigen/firma gerad/firma mache/firme ,/frei ist/frei werde/frei wird/freib/freib ?
2:freie mitar/frueh suche/fuer jeman/fuer studi/fuss/fuss in/gaert anfan/garte/garte demna/geben ,/gehal fuer
2:gehal verra/geld/geld bekom/gerad gekue/gern ein/gern eine/gern zu/grupp waech/gut dazu/gutes gehal
2:haett eine/haett gern/halbe jahr/halte aussc/hat $/haus $/haus lande/hierm/hierm bewer/hilfs/hilfs einsp
2:hinwe $/hoffn/hoffn auf/hofft/hofft ,/ich bei/ich brauc/ich halte/ich inter/ich koenn/ich mitma/ich passe
2:ich schre/ich sehr/ich suche/ich weiss/ich wuens/idee $/ihnen die/ihnen einfa/ihnen einge/ihnen fehle
2:ihnen komme/ihr als/ihr ateli/ihr sucht/ihre ,/ihre abtei/ihrem/ihrem krank/ihrem park/ihrem resta
2:ihrem theat/ihrer gaert/ihrer galer/ihrer kanzl/ihrer klini/ihrer stift/im botan/im janua/im momen/im natur
2:in deine/in frage/in konta/in teilz/insti/insti zu/inter an/inter fuer/irgen anbie/irgen moegl/ist die
2:ist eine/ja/ja eine/jahr eine/janua/jede posit/jeden/jeden hinwe/jeman brauc/jeman eine/job geben/job im
2:job unbed/job und/jobs bei/jobsu helfe/jobsu und/junge koch/kaeme/kaeme ein/kann/kann $/kanzl/kanzl in
2:klini einge/koch ?/koenn $/komme $/konta bring/kuenf/kurat in/lande/lande $/lasse sie/laut/laut webse/leben ,
2:leben an/leben maile/leben und/lehrl in/lehrl nehme/lekto sucht/letzt jahr/logis/logis $/mai koenn/maile
2:maile ?/meine namen/meine unter/mich bitte/mich in/miete/miete in/minis einen/mir ihr/mir irgen/mir unser
2:mit $/mitar/mitma/mitma kann/moech ein/moech in/moech range/moegl ,/moegl fuer/momen/momen leute/monat
2:naech stell/natur/natur verhi/nehme/nehme ?/nehmt/nehmt ihr/noch eine/noch frei/numme/numme 88/ob es/ob sie
2:oder an/offen fuer/ohne/park/park $/passe gut/perso ,/perso in/perso schic/pilot/pilot ?/platz fuer/posit ?
2:posit der/posit empfe/posit frei/prakt ?/proje/proje in/range werde/refer habe/reich/reich ihr/resta
2:resta eine/schre in/schre wegen/schri einma/sehr dankb/seit dem/seite bezah/sende ich/sie bedar/sie dann
2:sie ehrli/sie etwas/sie firme/sie fuer/sie inter/sie ja/sie letzt/sie oder/sie perso/sie verwe/sie wiede
2:sie zurze/sobal/sobal eine/soll/soll ich/sollt eine/somme an/somme prakt/stadt/stadt ?/steht/stell $
2:stell aussc/stell der/stell empfe/stell ihr/stell ihre/stell mit/stell wird/stift/stift $/stude aufzu/suche $
2:suche ?/suche die/suche ich/sucht $/sucht laut/team $/team freie/teil/teilz/teilz ?/theat $/toll/toll $/train
2:train in/tuer/tuer zu/tun ,/ueber den/ueber hinwe/ueber jeden/ueber von/um bei/umson/umson arbei/unbed
2:unbed ,/unbez/unbez prakt/und drei/und haett/und hofft/unter $/unter habe/verdi haben/verdi ihr/verge/verhi
2:verhi $/verla wie/vermi/vermi ?/verra ?/verwe/verwe fuer/verze/verze sie/viel geld/viell haben/volon an
2:volon bei/von dem/von zehn/vorsc ?/vorso/vorso sende/vorst vermi/waech ,/waere dankb/waere gern/waere ich
2:waere toll/wann sie/webse/webse einen/weg ,/wegen/wegen moegl/weiss/weiss nicht/wenn darau/wenn ihr/werde $
2:werde ?/werde im/werde und/werks $/wie ihrem/wie ihrer/wiede/wiede eine/will diese/wird/wird $/wird ?/wisse
2:wollt ich/wuens/wuens mir/wuerd alles/wuerd anfan/wuerd sehr/wurde gerad/zahlt ihnen/zehn seite/zeich ?
2:zeitu $/zu bekom/zum somme
-1:
-2:, daran/, die/, einen/, hat/, mir/, welch/15/15 uhr/2009/2009 baeck/^ dank/^ derze/^ die/^ gehen/^ keine
-2:^ laess/^ mary/^ moege/^ passt/^ sehen/^ stimm/^ um/^ viele/^ wir/abend bewor/aber ihre/abgel haben/abges
-2:abzul/abzul ?/admir/admir abgel/alter/alter job/am diens/am meist/an erste/an manch/anget/arbei bei
-2:arbei bitte/arbei gibt/arbei waren/archi bezog/aufga fuell/ausdr/ausdr nicht/ausge werde/baeck/banks
-2:banks vorge/beend ,/beend ?/befol/befol und/begon ?/begon haben/behal/bei diese/bei kolle/beleh/beleh werde
-2:beruf eine/beruf wie/beruf wiede/betre/betre $/bewer fuehr/bewer in/bewer ist/bewer will/bewor $/bewor ?
-2:bewor und/bewun/bewun ,/bezah ,/bezog/bezog haben/bibli/bibli macht/bin dank/bin seit/bin zufri/blieb
-2:blieb sie/branc ?/branc ab/brauc kein/buch musst/buchh und/buech ihr/buero komme/cafe/cafe ihrer/dabei noch
-2:damal meine/dank ,/danke $/daran denke/das ausdr/das bewer/das festi/das pruef/dass die/dazu gebra/dem nahe
-2:dem sie/den/den abend/den ich/den vertr/denke gepra/denke ich/denke ueber/der admir/der bibli/der branc
-2:der buchh/der erste/der fakte/der freit/derze bin/desha frage/desha passt/die gebue/die prakt/die reise
-2:die schri/die schul/die tiere/die zu/diens passe/diens um/diese arbei/diese organ/dort/dort geler/drei mensc
-2:dubli/dubli verfo/ehrli vom/ein beruf/ein gaert/ein gewoe/ein telef/ein versu/eine bewer/eine bitte
-2:eine feste/eine norma/eine stund/einen wechs/einer bewer/einer guten/einge ,/einma an/einma eine/einst gibt
-2:empfe war/erste ferie/erste gehal/erste posit/erste vorst/erzae mir/es/es genau/es klar/es ums/etwas ander
-2:etwas bewor/fach ganz/faehi achte/fakte/fakte lag/famil/famil ?/feld an/feld wicht/felde/felde waehl/ferie
-2:ferie ,/feste/feste stell/festi/festi ?/finge/finge noch/firma treff/firma und/forsc ?/frage $/frage gilt
-2:frage ich/frage zu/frei ,/freit frei/freit gut/freiw/freiw fuer/freud/freud $/freue mich/fuell/fuell ihre
-2:fuer das/fuer den/fuer diese/fuer kinde/fuer so/gaben/gaben mir/gaert im/ganz/ganz ander/gebra $/gebra ,
-2:gebue/gebue fuer/gedul/gedul geleh/gefun/gefun ?/gegen/gegen die/gehal leist/gehal sollt/gehen sie/gehol
-2:gehol ,/geht mir/gekom/gekom ?/geleh ,/geleh ?/geler ?/geler haben/genau/genau gemac/gepra/gepra haben
-2:gerad keine/gern zurue/gespr ?/gespr ueber/gewin/gewin sie/gewoe tag/gibt mir/gilt/gilt nicht/glets/glets zu
-2:gold/gold wert/groes/groes entsc/gut $/guten posit/habe die/habe eine/habe gerad/habe ihren/habe weder/haben
-2:haben ?/haben die/haett sich/handw/handw bezah/hat ihrer/hat mir/hause ,/hause ?/herrn/herrn banks/hoch sind
-2:ich bewun/ich den/ich ihnen/ich ihr/ich ihre/ich ihren/ich lache/ich mir/ich sollt/ich werde/ich zu
-2:ihnen bei/ihnen beige/ihnen danke/ihnen diens/ihnen gehol/ihnen ins/ihnen keine/ihnen liebe/ihnen recht
-2:ihr denke/ihr erste/ihr fach/ihr prakt/ihr schre/ihr schwe/ihre/ihre bewer/ihre empfe/ihre erste/ihre forsc
-2:ihre sicht/ihre vormi/ihrem buch/ihrem erste/ihrem handw/ihrem leben/ihrem vortr/ihren namen/ihren rat
-2:ihrer erste/ihrer jetzi/ihrer raum/ihrer regio/ihrer rolle/ihrer sie/ihrer stell/im cafe/im strei/im urlau
-2:im winte/in diese/in dubli/in paris/ins buero/ist $/ist forsc/ist klein/jeman sagen/jetzi job/jetzi rolle
-2:job hat/job in/job von/kann zu/kein zeugn/keine leben/keine sorge/kinde/kinde ?/klar/klar zu/klein/klein ,
-2:kling spann/koenn mir/koenn uns/kolle an/kolle erzae/kolle lena/komme ,/kommt ,/konnt/konnt sie/kuemm
-2:kuemm sich/kurs ?/kurs waere/lache $/lache gebra/laess/laess ein/laeuf die/laeuf ein/lag/lag mir/lange blieb
-2:lasse ich/leben dabei/leben lasse/leben nie/leben ueber/leeds entsc/leist/leist ?/lena/lena zusam/lerne ,
-2:leute noch/liebe ist/liebe meine/macht ein/macht ihr/macht mir/mai/manch stell/mary/mary erzae/mein alter
-2:mein arbei/mein jetzi/mein studi/meine arbei/meine beruf/meine frage/meinu zu/meist in/meist stell
-2:mich gedul/mich gegen/mich herrn/mich neugi/mich zum/minut am/mir ,/mir damal/mir der/mir die/mir ehrli
-2:mir erzae/mir freit/mir freud/mir vorst/mir wicht/mit denen/mit wem/moech keine/moech verst/moech zwisc
-2:moege/moege sie/monta gern/musst ich/nach dem/nach stuec/nach stund/nahe/nahe kommt/nahm/nahm $/nenne
-2:nenne ,/neue mitar/neugi $/neugi gemac/nicht $/nicht einge/nicht freie/nie ausge/nie um/noch ,/noch jeman
-2:norma/norma arbei/nur frage/nur lerne/nur neugi/oder nach/oder per/oder wir/offen archi/organ/organ bewor
-2:paris/paris kling/passt ihnen/passt mir/per/per video/platz bekom/posit haben/posit sie/prakt betre/pruef
-2:pruef der/range/rat befol/raum/raum fuer/regio/regio am/reise/reise wert/rolle ab/rolle fuehr/rolle zufri
-2:schau/schau erzae/schei/schei ?/schic $/schil/schil ,/schri/schri ,/schri schil/schul nach/schwe jahr
-2:sehen moech/sehen sie/seit 2009/seit ihrem/sich auf/sich bei/sich eine/sich in/sich von/sich vor/sicht
-2:sicht wuerd/sie am/sie begon/sie bewer/sie dazu/sie diese/sie dort/sie ein/sie finge/sie freiw/sie gaben
-2:sie geleh/sie geler/sie heute/sie mit/sieht ein/sieht eine/sieht ihr/sind $/sind prakt/so/so eine/so zu
-2:sollt man/sollt zuers/sonde beleh/sonde ihnen/sorge/sorge ,/spann/spann ,/sprec/sprec ,/stell abzul
-2:stell bekom/stell gekue/stell haett/stell moech/stell nie/stell sucht/stimm/stimm es/strei/strei um/studi $
-2:studi beend/studi stell/stuec/stuec ?/stund arbei/stund oder/stund zeit/suche ,/suche drei/suche gerad
-2:tag bei/tagun/tagun die/team ,/telef $/telef von/tiere/tiere ,/treff oder/ueber $/ueber ,/ueber einen
-2:ueber ihren/uhr/uhr ?/um 15/um arbei/um es/um etwas/um glets/um offen/und bin/und das/und denke/und einen
-2:und famil/und liebe/uns im/unter sich/urlau/urlau ist/verae/verei/verei sie/verfo/verfo ich/versu schei
-2:vertr/video/video sprec/viel von/viele dank/viele stund/vom schau/von/von ihrem/von zu/von zwanz/vor ,/vormi
-2:vormi ?/vorst fuer/vortr/vortr in/waehl $/waehl ,/waere mir/wann/war es/war gold/war ihr/waren ?/was haben
-2:was konnt/was war/wechs ?/wechs in/weder/weder einen/weg dem/weil ihr/welch aufga/welch buech/welch tagun
-2:wem/wer kuemm/wer sieht/werde ihnen/wert $/wert sind/wicht $/wicht ?/wie es/wie gewin/wie groes/wie haben
-2:wie ist/wie lange/wie sie/wie verei/wie war/wie wird/wiede waehl/will ?/will sie/winte/winte ?/wir koenn
-2:wir telef/wird in/worte/worte ueber/zeit nahm/zeitu beend/zeugn ,/zu diese/zu sagen/zu schre/zu studi
-2:zu waehl/zu wechs/zuers mein/zufri ,/zufri ?/zum lache/zur arbei/zurue/zurue $/zusam haben/zwei felde/zwisc
-2:zwisc zwei
-3:, als/, das/, den/, mit/, oder/, woran/^ anna/^ arbei/^ dies/^ niema/^ welch/^ wen/^ zaehl/abgel/achte perso
-3:als lehre/als pfleg/als ueber/am/an $/an ihrer/ander als/anfan kann/anfan nenne/angeb ,/angen $/anna
-3:anna weber/anruf/anruf am/aquar/aquar ging/arbei als/arbei an/arbei derze/arbei erzae/arbei in/auf ernae
-3:auf see/aufge ?/ausbi inter/baeck und/begin/begin am/begon/behal $/bekom $/bevor ich/bin koch/biolo ?
-3:bitte sie/buch fuer/buch ueber/buech leben/buehn ?/buehn aufge/das leben/dass man/den anfan/der arbei
-3:der sich/der stern/der wahl/derze als/des/des fachs/die arbei/die buehn/die forsc/die gesch/die leute
-3:die posit/die uebun/dies/dies ist/diese beruf/donne passe/eigen vorst/ein anruf/ein faire/ein kurze
-3:ein leben/eine buehn/eine mappe/eine produ/einen leben/einen platz/einen podca/einen siche/einfa ihre
-3:einst in/ende/ende $/entsc/erfah wuerd/ernae/ernae gewor/erzae ?/etwas ueber/fach wenig/fachs/fachs empfe
-3:faehi/faire/faire lohn/fange ich/feld eine/frage nicht/freie ueber/freit/fuer biolo/gehal kann/gehen/geht
-3:geht es/gekue $/geleh/gern gefra/gern verst/gesch des/gesch hoere/gespr habe/gewec/gewec ?/gewoe bezah/gewor
-3:gewor $/ging im/grupp neue/guten/habe letzt/haben $/heute ein/hoffe zu/ich bitte/ich in/ich jura/ich probi
-3:ich zuers/ihr arbei/ihr werde/ihre erfah/ihrem eigen/ihrem feld/ihrer branc/illus/illus von/im aquar
-3:im museu/in einem/in leeds/in welch/inter $/irgen bewer/ist heute/ist keine/jeman am/jeman einst/jeman passt
-3:job ?/job begin/job behal/job gekue/job suche/juni zu/jura/jura studi/kann jeman/kein/keine bewer/kling
-3:koch und/kurze gespr/leben ?/leben als/leben auf/leben in/leeds/lehre $/leute brauc/lohn/lohn fuer/mai fange
-3:man spaet/man vom/mappe ?/mein job/mein prakt/meine neue/meint/meint ,/meinu zur/merke/merke sie/mich darau
-3:mich irgen/minut/mir eine/mir etwas/mir geht/mir viel/mir vom/mit ihrer/moech $/moech einfa/moech nur
-3:monta $/muss mir/nach $/nach mensc/neue arbei/neuen ausbi/niema muss/noch einma/noch frage/oder ein
-3:oder meine/passt ?/podca/podca oder/prakt im/probi/probi die/produ/produ wirkl/profe/recht/recht ,/sagen $
-3:see/see erzae/sich die/siche/siche job/sie ,/sie zeit/sind uebli/spaet/spaet anfan/stell angeb/stell gewec
-3:stell wisse/stern angen/studi/studi oder/tag/team zusam/tut/tut $/ueber die/ueber gewoe/ueber sagen
-3:uebli einst/uebun/uebun aus/ums/ums lerne/und ihr/und inter/und neugi/und sie/unser/viel ueber/vom illus
-3:vom leben/von buech/von ihnen/vorge/vorst gern/waehl ?/wahl helfe/was eine/was hat/was sind/weber
-3:weber meint/welch einst/welch faehi/welch jobs/welch posit/welch stell/wen sollt/wenig/wenig als/wenn ihre
-3:wer hat/werde freie/werde zeigt/wie ihr/wie sind/wie werde/wir/wirkl/wirkl tut/womit/woran/woran merke
-3:wuerd ihre/wurde zwei/zaehl ein/zeigt/zeigt ,/zeit fuer/zu ende/zu ihrer/zu verst/zuers ein/zulet die/zur
-3:zur neuen/zusam $/zwanz/zwanz minut/zwei/zwei stell
-4:, keine/2019/2019 als/^ an/^ in/^ mich/^ wann/^ warum/abend/als eine/als entwi/als sie/alten/alten profe
-4:am donne/angen/arbei ist/beend/bin nicht/brauc man/damal/daran/den rat/denke/derze/die mir/diens/diese kurs
-4:donne/ein paar/eine liste/eine range/einen maste/einen uebli/einge $/einsi/einsi ,/entsc $/entwi einge/erwar
-4:erwar nicht/frage mitbr/fuehr ?/fuer ihren/gefra ?/geler/gemac $/hat ihnen/hause/helfe $/herzl/herzl von
-4:hoere $/ich erwar/ich noch/ich wurde/ihnen aus/ihnen habe/ihrem fach/ihren job/ihrer alten/inneh/inneh ,
-4:inter ihr/jahre/jobsu $/keine anste/keine job/keine stell/kommt es/kurs/kurz/kurz vor/lache/lange/liste
-4:liste mit/man/man fuer/man in/manch den/maste/maste ?/meine schwe/mensc ,/mich kurz/mich wuerd/mit frage
-4:mitbr/mitbr ?/musst/neugi auf/nicht auf/nicht nach/noch manch/paar frage/pfleg und/profe ?/range einen
-4:rat ihrer/schre ?/schwe arbei/seit/sie ihren/sie inneh/sie zulet/spric/spric herzl/stell mich/suche einsi
-4:suche keine/telef/treff/ueber das/ueber ihre/uebli weg/und spric/vorge haben/wann haben/waren/warum
-4:warum haben/was macht/was wuerd/weg $/weg ?/wert/wicht/wie/wie sieht/worau kommt/wurde/wurde 2019/zaehl/zehn
-4:zu hause/zu hoere/zu ihrem/zufri/zulet
-5:ab ?/achte sie/anfan rechn/anste $/arbei ?/arbei zu/auf unser/aufge/aus ,/aus ?/beruf $/branc/buech/buehn
-5:dank ihnen/danke ,/erste stell/erzae ,/fange/forsc $/gefra/gemac/gespr $/ging/hatte/ich arbei/ich stell
-5:ihnen ein/ihre arbei/ihre gesch/ihrem beruf/ihren beruf/im mai/jahre ?/jeman nach/jetzi/kommt/laeuf/lehre
-5:lerne $/liebe/mit welch/nach zehn/nie/niema/nur/paar/passe ?/rechn/rechn ?/sehen/sieht/sind die/stell ,
-5:ueber eine/verdi jeman/von ihrer/vor $/was/was haett/wer/wie laeuf/wuerd ihnen/wuerd mir/zusam
-6:, ich/, sonde/^ danke/^ ihr/^ ihre/^ mit/^ wer/ander/antwo/antwo wuerd/arbei/arbei sie/bewor/dass sie
-6:die meist/diese feld/eine gute/eine kurze/einfu/einfu empfe/einig/einig frage/es ihnen/fach/gewoe/gute
-6:gute einfu/habe einen/habe meine/heute/ihnen einig/ihr weg/ihre meinu/kurze antwo/macht/meinu/mensc/mit
-6:nicht um/pfleg/rolle/sie in/sie nicht/sonde/verst/vorst ?/worau achte/zehn jahre/zeit/zuers
-7:am monta/an der/ana ferre/dank/diese/ein buch/erste/erzae/es fuer/ferre/ferre vorst/forsc/gesch/ihrer arbei
-7:meine job/mich ana/monta/passt/waehl/weg/wenn ich
-8:^ was/ana/arbei besch/besch ?/danke/ein liebl/frage stell/habe/hat mich/ihnen $/lerne/liebl/liebl ?/manch
-8:neugi/rat/sich/sie ihr/verst ,/vom
-9:achte/buch/das/feld/gespr/hat/ich freue/ich habe/kurze/meist/schwe/sind/sollt ich/war
-10:jeman empfe/mir noch/uebli
-11:^ wie/^ worau/sollt/worau
-12:, wie/aus/vor
-13:ihren/oder
-15:welch
-18:keine
-20:beruf/nicht
"""
