"""Weights of words, written by scripts/weigh_etiquette.py; see `weighing`."""

LEARNED_FROM = "e5b87421a55d64a1"

TABLE = """
20:gehal
15:verdi
14:arbei $/du/ihnen meine
13:bei ihnen/suche
12:ein ?/in ihrer/mein leben/meine leben/zahlt
11:einen job/hoch ist/ist ihr/koenn ich/moech mich/offen/verdi sie/viel/wie viel
10:^ haben/anfan $/bekom sie/frei/freie stell/fuer mich/hoffe/hoffe ,/koenn/perso/somme/theat/wisse sie
9:assis/bei/brauc/firma/freie/gehal ?/kenne/labor/man ihnen/mich ?/mich um/sie meine/sie mich/viel zahlt/waere
8:^ biete/^ nimmt/^ stell/beige/beige $/ein vorst/einst ?/fuer eine/glaub/glaub ,/hoch/ich hoffe/ihr gehal/jahr
8:meine bewer/nimmt/sie ?/sie fuer/sucht/volon/was bekom/weite/wie hoch/zurze
7:, koenn/^ bitte/angeh/arbei fuer/auf ihrer/bekom/biete/biete sie/chanc/eine ueber/einen prakt/ich frage/ich waere
7:ich wuerd/ihr im/sofor/stell frei/stell fuer/stund ?/verdi ?/zu einem/zu werde
6:, in/, ob/^ suche/^ sucht/^ wisse/anfan angeb/angeb ?/ausge/bitte/das museu/dass ich/denn/du ?/eine chanc/einzu
6:frei ?/gehal hat/gerad/hat man/helfe ?/ihre firma/ihrem insti/jeman ?/melde/mich/mich ueber/ob/richt/sagen sie
6:suche arbei/verdi du/verfu/verfu $/von mir/welch gehal/werks/wie mich
5:, ihre/, wuerd/^ gibt/^ sagen/abtei/agent/auf die/besch ,/bewer mich/bin auf/bleib/bleib ihnen/brauc ihr/chefi/cv
5:der perso/einem job/einge zu/einst/erste maerz/finde/frage ,/fuer/geseh/gespr zu/haett gern/herbs/ich als/ich bewer
5:ich glaub/ich nach/ich will/ihnen am/ihnen im/ihrem team/im herbs/im monat/in ihrem/jede/jeman wie/kann ich/leben $
5:maerz einen/meine cv/mitar ?/monat/monat netto/netto/netto ?/offen stell/prakt $/schic ?/sehr/seite/sich vorst
5:sie freie/stude/suche zum/team/ueber ein/und freue/und koenn/viel verdi/vorst ,/vorst wuerd/waech/was bleib/weite ?
5:wollt/zahlt man
4:, bitte/^ anbei/^ gern/^ kenne/^ unter/^ verge/als teste/am theat/an einer/an ihrem/anbei/anbie/angeh $/auf ein
4:ausge haben/aussc/bei ihrer/berei ,/bezie/bezie ?/chef/dankb/dem ich/denn ihr/die richt/du mir/duerf/duerf ich
4:eigen gehal/eine assis/eine stude/einst ,/einzu $/einzu ?/es waere/firma einzu/frage ?/fuer jede/galer/geben
4:gehal sie/gern/gern ein/gern fuer/gern wuerd/habe ihre/habe inter/haus/hinte/ich angeh/ich beige/ich leben/ich teil
4:ihr eigen/ihr stund/ihrem chef/ihrem haus/ihrem unter/ihrer chefi/ihrer firma/ihrer seite/im somme/in ihre/insti
4:inter ,/ist denn/job $/kann sofor/kenne sie/leben habe/leben kann/leute/leute ein/mich als/mich bitte/mich nicht
4:mit der/moegl stell/museu volon/nach einem/nicht viel/nimmt das/nur einen/offen posit/praxi/schnu/schnu an/sie ausge
4:sie berei/sie bezie/sie eine/sie gerad/sie noch/sie offen/sie schnu/sie verdi/sofor anfan/somme bei/stell erzae
4:suche eine/suche sie/team jeman/team wiede/teams werde/teil ihres/teste/teste in/traum/unter/verge sie/viel ,
4:volon ?/waech $/waere sie/wiede/wiede waech/zahlt ihnen/zurze arbei
3:, bin/, eine/, habe/, von/^ hierm/^ kann/^ kanns/ablae/ablae $/agent gaebe/alles/als lehrl/am liebs/an ihre/an mich
3:an wen/anbei mein/arbei finde/arbei ihnen/arbei und/arbei wechs/assis ,/assis ?/auch/auf der/auf einst/ausge hat
3:auszu/auszu ?/baust/baust arbei/bei $/bekom du/benoe/benoe rasch/berat/besor/bevor mein/bewer ich/bin ich/bin inter
3:bitte erzae/bitte hoere/brauc einen/brauc sie/brenn/brenn darau/chanc ,/chanc ?/chefi neue/chefi von/cv beige
3:dankb ,/das theat/dass unser/dem laden/denn so/der logis/der stund/der suche/die assis/die ausge/die naech/die stern
3:diese jahr/dokto/dokto auf/dreht/dreht ?/drei refer/du denn/du mich/ehrli ,/ein traum/eine auszu/eine besch
3:eine empfe/eine posit/einem/einem joban/einen dreht/einen zimme/einer freie/einer praxi/einko/einko aus/einst bin
3:ergib/ergib ,/erkun/erkun $/erste wahl/erzae sie/es auf/finde ,/firma ist/frei wird/fuehr $/fuer sie/fuer studi
3:gaebe/gaebe jeman/galer noch/gehal bekom/gerad einst/gerad gekue/gern ,/gern eine/geseh und/gross ,/gut passe
3:habe ihnen/helfe ,/herbs noch/hierm/hierm bewer/hinte einst/hinwe/hinwe $/hoere sie/hoffe auf/hotel erkun/ich benoe
3:ich brauc/ich brenn/ich gut/ich melde/ich muss/ihnen ?/ihnen arbei/ihnen das/ihnen einge/ihr labor/ihr monat
3:ihre agent/ihre chefi/ihre stell/ihrem buero/ihrem hotel/ihrer abtei/ihrer baust/ihrer galer/ihrer werks/ihrer zu
3:im jahr/insti bewor/inter an/inter zu/ist meine/jahr dokto/jahr verdi/jeden/jeden hinwe/jeman mit/job besor
3:job geben/joban/joban fuehr/jobs/jobs haett/jobsu und/kann $/kanns/kanns du/kolle koenn/kolle zu/labor in/laden
3:laden ?/leben an/leben ist/leben liegt/leben und/lehrl nehme/lekto/letzt jahr/leute ?/leute wollt/liebs/liebs in
3:liegt bei/logis/logis $/mache $/maerz/mein visum/meine/meine hinte/meine namen/melde mich/mich $/mich bewer
3:mich einst/mich empfe/mich nach/mich unter/mir einen/mir und/mit meine/moech gern/moegl/moegl ,/monat einko
3:muss arbei/nach arbei/nach freie/naech/naech stell/nehme/nehme ?/nimmt ihr/noch einst/noch mitar/ob die/ohne/passe $
3:perso von/platz fuer/prakt/prakt an/prakt fuer/praxi wie/pro/pro vorst/rasch/rasch eine/refer/refer habe/seite bezah
3:sende/sie der/sie ehrli/sie etwas/sie hoere/sie letzt/sie perso/sie prakt/so im/soll/soll ich/stell bewer/stell der
3:stell frage/stell geseh/stell sie/stern letzt/suche die/suche einen/suche ich/sucht ihr/sucht ihre/team $/team arbei
3:team zurze/techn ausge/theat pro/traum waere/ueber den/ueber hinwe/ueber jeden/ueber von/um $/um die/und drei
3:und glaub/und haett/uns/uns ,/unter $/unter uns/verdi haben/verra/versc ?/verst ?/viele leute/viell/visum
3:visum ablae/von dem/von zehn/waere dankb/waere gross/wahl $/was sie/was verdi/was zahlt/wechs ,/wechs und/wegen
3:weil die/weite $/welch ihrer/werde ,/wie mir/will den/wird $/wollt ihr/wuerd ich/wurde gerad/zahlt ihr/zehn seite
3:zimme ?/zu bekom/zu empfe/zurze verst
2:, aber/, also/, auch/, diese/, duerf/, einma/, falls/, fuer/, ihnen/, ist/, lasse/, sobal/, stehe/, wann/, wisse/88
2:88 waere/^ ab/^ da/^ duerf/^ kaeme/^ nehmt/^ ueber/^ verze/^ vorso/^ werde/^ wuerd/ab dem/aber/aber brauc/aber koenn
2:abtei irgen/abtei prakt/aktiv/aktiv auf/aktue/aktue ?/alle ,/alles tun/als baeck/als bezah/als biolo/als fahre
2:als pilot/als techn/also melde/am empfa/an ?/anbei schic/anbie ,/anfae/anfae wie/anfan ,/anfan auch/angeh leben
2:anhan/anste als/anste in/anzei/anzei fuer/arbei ,/arbei suche/archi versc/assis anfan/ateli/ateli noch/auch in
2:auch umson/auf ihrem/auf stell/aufzu/aufzu ?/aus dem/ausbi ?/ausbi in/aussc $/aussc nach/baeck ,/baeck jeman/bedar
2:bedar an/bei einem/bei euch/beide einst/beige leben/beim/berat wechs/berei/berei $/berue/besch geben/besor ?
2:bewer mit/bewer richt/bewor ,/bezah hilfs/bin aktiv/bin die/bin offen/bin zurze/biolo $/bitte an/bitte sagen
2:bitte wisse/botan/botan garte/brauc $/brauc dring/brauc jeman/buero anfan/chanc auf/chef sagen/chor noch/cv mit/da
2:da ich/dabei $/dabei fiel/dann/dann meine/darau/darau eine/das gern/das noch/dass mir/dazu $/dein/dein verdi
2:dem frueh/demna/demna stell/den angeh/den arbei/den poste/den somme/der bitte/der hoffn/der jobsu/der nacht
2:der numme/der offen/der proje/der stell/desha hilft/die anzei/die baeck/die berat/die frage/die ihnen/die miete
2:die tuer/die werks/diese job/diese nachr/diese somme/diese stadt/doch/dring/dring arbei/ein gutes/ein halbe/ein teil
2:ein unbez/ein volon/eine anfae/eine anste/eine freib/eine freie/eine idee/eine lekto/eine neue/eine quere/eine stell
2:eine train/eine zeich/einem verla/einem volon/einem vorst/einen ausbi/einen entwi/einen fuss/einen gaert/einen junge
2:einen weg/einer anste/einfa $/einma ,/einma in/einma unter/einsp/einsp ?/empfa/empfa noch/empfe fuer/entde/entde ,
2:entwi ,/erfah und/erste mai/es einen/es irgen/es jobs/es mich/es moegl/etwas ?/etwas passe/euch/fahre/fahre fuer
2:falls ihre/fehle perso/fiel/fiel ihr/finde $/finde sie/firma $/firma noch/firma soll/frage alle/frage nach
2:frei haben/frei ist/frei werde/freib/freib ?/freie mitar/froh/froh ,/frueh/frueh suche/fuehr ein/fuer die/fuer frage
2:fuss/fuss in/gaert anfan/gaert brauc/garte/garte demna/geben ,/gebra wird/gehal frage/gehal fuer/gehal verra/gekue ,
2:gern als/gern dabei/gern mache/geseh ,/gut dazu/gut in/gutes/gutes gehal/habe auf/habe geseh/habe zwei/haett eine
2:halbe jahr/halte aussc/hat $/haus $/haus lande/herbs lehrl/hilfs/hilfs einsp/hilft/hilft mir/hof ein/hoffn/hoffn auf
2:hofft/hofft ,/ich auf/ich haett/ich halte/ich inter/ich kann/ich kenne/ich koenn/ich kurzf/ich moech/ich passe
2:ich schre/ich sehr/ich suche/ich wuens/idee $/ihn/ihnen einfa/ihnen noch/ihr als/ihr ateli/ihr name/ihr sucht
2:ihr team/ihre abtei/ihre assis/ihre zeits/ihrem gehal/ihrem hof/ihrem krank/ihrem labor/ihrem orche/ihrem park
2:ihrem resta/ihrem theat/ihrer agent/ihrer gaert/ihrer kanzl/ihrer klini/ihrer manns/ihrer stift/ihres/ihres onkel
2:ihres teams/im anhan/im beige/im botan/im krank/im momen/im natur/in frage/in ihr/in teilz/insti $/irgen/irgen anbie
2:irgen moegl/irgen wiede/ist dein/ist diese/jahr eine/jahre erfah/jede arbei/jede posit/jeder/jeder hinwe/jeman brauc
2:jeman eine/jeman gebra/job im/job unbed/job und/job vorsc/jobs am/jobs bei/jobsu helfe/junge koch/kaeme/kaeme ein
2:kanzl/kanzl in/kenne ,/klini einge/koch ?/koenn sofor/kolle weite/kuenf/kurat in/kurzf/kurzf verfu/labor anfan
2:labor frei/lande/lande $/lasse sie/laut/laut webse/leben/leben fuer/leben maile/leben weite/lehrl ein/lehrl in
2:leite empfe/lekto sucht/mai koenn/maile/maile ?/manns/manns $/mein/mein traum/mein ziel/meine werde/melde sie
2:mich an/mich ihrem/mich in/mich wegen/miete/miete in/mir besch/mir ihr/mir irgen/mir jeder/mir unser/mir zu/mit $
2:mitar/mitte/mitte ,/moech als/moech in/moech range/moegl fuer/momen/momen leute/monat gekue/museu fuer/nach ihrem
2:nachr/nachr beige/nacht ?/naehm/naehm jede/name/name $/natur/natur verhi/nehmt/nehmt ihr/noch aktue/noch ausbi
2:noch eine/noch frei/noch stell/numme 88/ob am/ob es/ob sie/offen fuer/onkel/onkel mich/orche zu/park/park $/passe ,
2:passe ergib/passe gut/perso ,/perso fuer/pilot/pilot ?/platz frei/posit der/posit frei/poste/poste der/prakt anbie
2:prakt zu/proje/proje in/quere/quere wie/radio verhe/range werde/reich ihr/resta/resta eine/richt ?/richt fuer
2:richt perso/schic/schre in/schre wegen/schri einma/sehr dankb/seite die/seite steht/sende ich/sich etwas/sie bedar
2:sie dann/sie ihn/sie ihrer/sie im/sie inter/sie kenne/sie leute/sie mitte/sie verwe/sie wiede/sie zurze/sobal
2:sobal eine/sofor in/sollt bei/somme eine/somme fuehr/somme prakt/spiel/spiel ,/stadt/stadt ?/stehe/stehe ich/steht ,
2:stell $/stell aussc/stell das/stell hoere/stell ihr/stell leite/stell mit/stell und/stell wende/stell wird/stift
2:stift $/stude aufzu/stude einzu/suche ?/sucht laut/team passe/teams/techn/techn in/teilz/teilz ?/theat $/theat ?
2:theat an/tipps/tipps $/toll/toll $/train/train in/traum ist/tuer/tuer zu/tun ,/ueber entde/ueber tipps/um bei/um im
2:um weite/umson/umson arbei/unbed/unbed ,/unbez/unbez prakt/und dabei/und hoffe/und hofft/und ich/und moech/und naehm
2:und wuerd/uns beide/unter ?/unter brauc/verdi ihr/verge/verhe/verhe ?/verhi/verhi $/verla wie/vermi/vermi ?/verra ?
2:verwe/verwe fuer/verze/verze sie/volon an/volon bei/vorsc ?/vorso/vorso sende/vorst beim/vorst vermi/waere froh
2:waere gern/waere toll/wann sie/webse/webse einen/weg ,/wegen der/wegen moegl/wen ich/wen in/wende/wende ?/wenn bei
2:wenn darau/wenn sich/werde ?/werde finde/werde im/werde und/werks $/werks ihres/wie ihrem/wie ihrer/wiede eine
2:wiede einst/will diese/wird/wird ?/wisse/wuens/wuens mir/wuerd alles/wuerd anfan/wuerd das/wuerd gut/wuerd sie
2:wurde letzt/zeich ?/zeits/zeits arbei/zeitu $/ziel/ziel ist/zu mache/zu spiel/zur verfu/zwei jahre
-2:/, daran/, hat/, mir/, noch/2009/2009 baeck/^ baut/^ begin/^ derze/^ die/^ gehen/^ keine/^ laess/^ letzt/^ mary
-2:^ sehen/^ stimm/^ wonac/aber ihre/abgel haben/abges/abzul/abzul ?/admir/admir abgel/als dicht/alter/alter job
-2:am anfan/am donne/am meist/an erste/an manch/ander ?/ander als/anfan ?/angen ,/anget/anruf am/aquar/arbei/arbei als
-2:arbei auf/arbei bei/arbei bitte/arbei gibt/auf das/aufga fuell/aufge ,/aufge haben/aufho/aufho zu/ausbi war
-2:ausge werde/autog/autog von/bank aufge/baut/baut die/beend ,/beend ?/befol/befol und/begin man/begon ?/bei den
-2:bei diese/bei kolle/beleh/beleh werde/berei uebli/beruf bezah/beruf eine/beruf gewoe/beruf oefte/beruf wie
-2:beruf wiede/betre/betre $/bewer in/bewer will/bewor $/bewor ?/bewun/bibli/bibli macht/bin seit/blieb/blieb sie
-2:brauc kein/buch ,/buch musst/buch ueber/buech leben/buehn ?/buero komme/chor ,/dabei noch/damal meine/danke $
-2:daran denke/das festi/das gewer/das ist/das pruef/das sie/dass die/dass masch/dazu gebra/dem hof/dem nahe/den
-2:den ich/den krank/denke/denke ich/denke ueber/der admir/der bibli/der erste/der fakte/der freit/der job/der lokal
-2:der tierf/der woche/der zeitu/derze bin/des/des fachs/desha frage/desha passt/dicht/dicht stell/die gebue/die gefah
-2:die gesch/die hand/die leute/die man/die prakt/die reise/die schri/die schul/die sie/die tiere/die zu/die zukun
-2:diens/diese organ/donne/donne passe/dort/drei mensc/dubli/dubli verfo/ehrli vom/ein ,/ein anruf/ein autog/ein beruf
-2:ein faire/ein gaert/ein versu/eine bitte/eine buehn/eine feste/eine frage/eine kurat/eine norma/einem lager
-2:einem prakt/einen link/einen platz/einen rat/einen wechs/einer bewer/einer regis/einge ,/einma eine/empfe war
-2:erste ferie/erste gehal/erste mal/erste posit/erste vorst/erzae mir/es ein/es ums/es wuerd/etwas ander/etwas bewor
-2:fachs/fachs empfe/faire/faire lohn/fakte/fakte lag/feld an/feld eine/feld wicht/felde/felde waehl/ferie/ferie ,
-2:feste/feste stell/festi/festi ?/finde mensc/firma ,/firma und/frage/frage $/frage gilt/frage ich/frage nicht/frei ,
-2:freit frei/freit gut/freiw/freiw fuer/freud $/fuehl/fuehr im/fuell/fuell ihre/fuer diese/fuer kinde/fuer so/gab
-2:gaben/gaben mir/gaert im/gebra ,/gebue/gebue fuer/gedul/gedul geleh/gefah/gefah ,/gegru/gegru haben/gehal leist
-2:gehal sollt/gehen/gehen sie/gehol/gekom/gekom ?/geleh/geleh ,/geleh ?/geler haben/gerad keine/gern zurue/gesch $
-2:gesch des/gespr ?/gespr habe/gewer liegt/gewin/gewin sie/gewoe mit/gibt mir/gilt/gilt nicht/ging es/gold/gold wert
-2:groes/groes entsc/gross/gut $/gut so/guten/habe die/habe gerad/habe ihren/habe weder/haben ?/haben die/haett sich
-2:halbe/hand/hand geben/hat ihrer/hat mir/hat sie/hause ,/hause ?/helfe zu/heute ein/heute studi/hoch sind/hof im
-2:hotel angen/ich bewun/ich fuer/ich ihr/ich ihre/ich ihren/ich lache/ich mir/ich selbs/ich sie/ich sollt/ich werde
-2:ich zu/ich zwei/ihnen bei/ihnen beige/ihnen danke/ihnen ein/ihnen einen/ihnen ins/ihnen keine/ihnen und/ihnen zu
-2:ihr erste/ihr fach/ihr schre/ihr schwe/ihre bewer/ihre erste/ihre forsc/ihre sicht/ihre tage/ihre vormi/ihrem buch
-2:ihrem erste/ihrem leben/ihrem vortr/ihren namen/ihren rat/ihrer ausbi/ihrer beruf/ihrer erste/ihrer jetzi
-2:ihrer raum/ihrer regio/ihrer rolle/ihrer sie/illus/illus von/im hotel/im juni/im urlau/immer/immer instr/in dubli
-2:ins buero/instr/instr ?/ist $/ist ?/ist der/ist gut/ist heute/ist klein/jedem/jedem neuli/jeman sagen/jetzi rolle
-2:job hat/job von/jobs gibt/kann zu/kein zeugn/keine leben/keine sorge/kinde/kinde ?/klar/klein/klein ,/koenn mir
-2:kolle an/kolle erzae/komme ,/kommt ,/konnt/konnt sie/kuemm/kuemm sich/kurat von/kurs ?/kurs waere/lache $/laess
-2:laess ein/laeuf ein/lag/lag mir/lager/lager und/lange blieb/lasse ich/leben ?/leben auf/leben dabei/leben in
-2:leben lasse/leben nie/leben ueber/leist/leist ?/lena/lerne ,/lese/lese nacht/leute noch/liebe meine/liegt $/link
-2:link fuer/lohn fuer/lokal/lokal ?/macht ein/macht ihr/macht mir/mal/man/man vom/manch stell/mary/mary erzae/masch
-2:masch diese/mein alter/mein arbei/mein jetzi/mein studi/meine arbei/meine beruf/meine frage/meinu zu/meist in
-2:meist stell/mensc in/mich gedul/mich neugi/mich niema/minut/mir damal/mir das/mir der/mir ehrli/mir erzae/mir freit
-2:mir freud/mir nach/mir vom/mir vorst/mir wicht/mit denen/mit einem/mit ihrer/moech $/moech keine/moech verst
-2:moech zwisc/moegl ?/monta gern/morge/morge aufho/museu ?/musst ich/musst sie/nach mensc/nacht ueber/nahe/nahe kommt
-2:nenne/nenne ,/neue mitar/neugi gemac/neuli/neuli in/nicht $/nicht einge/nicht freie/nicht fuer/nie ausge/nie um
-2:niema ein/noch ,/noch immer/noch jeman/norma/norma arbei/nur ein/nur frage/nur lerne/nutzl/nutzl ?/ob mir/oder wir
-2:oefte/oefte stell/oper/organ/organ bewor/passt mir/posit haben/prakt betre/pruef/pruef der/range/rat $/rat befol
-2:raum/raum fuer/recht ,/regio/regio am/regis/regis ?/reise $/reise wert/rolle ab/rolle fuehr/rolle zufri/schau erzae
-2:schei ?/schic $/schil/schil ,/schri/schri ,/schri schil/schul nach/schwe jahr/schwe moech/see erzae/sehen moech
-2:sehen sie/seit 2009/seit ihrem/selbs arbei/sich auf/sich bei/sich von/sicht/sicht wuerd/sie aus/sie begon/sie dazu
-2:sie freiw/sie fuehr/sie gaben/sie gegru/sie geleh/sie geler/sie jedem/sie mit/sie morge/sieht eine/sind $
-2:sind prakt/sind stell/so/so $/so eine/so zu/sollt ?/sollt man/sollt zuers/sonde beleh/sonde ihnen/sorge/sorge ,
-2:sprec/sprec ,/stell ,/stell abzul/stell bei/stell moech/stell nie/stell sollt/stell sucht/stimm/stimm es
-2:studi beend/studi wuerd/stund arbei/stund in/suche drei/suche gerad/sucht ?/tage/tagun/tagun die/team ,/telef $
-2:tiere/tiere ,/tierf/tierf ?/traf/ueber $/ueber die/ueber gesch/uebli arbei/um arbei/um etwas/umkae/umkae sind
-2:und denke/und famil/und fange/und lese/und liebe/unten/unter eine/urlau/urlau ist/verbr/verbr sie/verda/verdi $
-2:verei/verei sie/verfo/verfo ich/versu schei/vom illus/vom schau/von buech/von zu/vorge/vormi/vormi ?/vorst fuer
-2:vortr/vortr in/waehl ,/waehl ?/waere mir/wann/war gold/war ihr/war nutzl/was konnt/was unter/was war/wechs in/weder
-2:weder einen/weg dem/weil ihr/welch aufga/welch tagun/wem sie/wer kuemm/werde ihnen/wert $/wert sind/wicht $/wicht ?
-2:wie es/wie finde/wie gewin/wie groes/wie haben/wie hat/wie sehen/wie sie/wie sind/wie umkae/wie verei/wie viele
-2:wie wird/wie wurde/wiede waehl/will ?/will ich/will sie/winte ?/winte ganz/wir telef/woche verbr/womit/wonac
-2:wonac suche/worte/worte ueber/wuerd $/zeitu ,/zeitu beend/zeugn ,/zu diese/zu reise/zu schre/zu sehen/zu wechs
-2:zu wisse/zuers mein/zufri ?/zukun/zukun der/zur/zur arbei/zurue/zurue $/zwanz/zwanz minut/zwei felde/zwisc
-2:zwisc zwei
-3:, den/, die/, herzl/, oder/, woran/2019/2019 als/^ anna/^ arbei/^ dank/^ dies/^ im/^ moege/^ niema/^ woran/^ zaehl
-3:abend bewor/abgel/achte perso/als entwi/als lehre/als pfleg/als ueber/als verdi/an $/anfan kann/anfan nenne/angeb ,
-3:angen $/anna/anna weber/aquar ging/arbei an/arbei derze/arbei erzae/arbei ueber/auf den/auf ernae/auf unser/aufge ?
-3:augen/augen will/ausbi inter/baeck und/begin am/begon/behal $/bevor ich/bewor und/bin koch/biolo ?/bitte werde
-3:branc ?/branc ab/buch fuer/buchh und/buech ihr/buehn aufge/das gespr/dass man/den abend/den anfan/den ganze
-3:den hinwe/denke gepra/der branc/der lohn/der sich/der stern/der termi/der wahl/derze als/die buehn/die forsc
-3:die posit/die uebun/dies/dies ist/diese arbei/diese gewer/diese zeite/eigen vorst/ein gespr/ein kurze/ein leben
-3:eine diese/eine famil/eine gross/eine liste/eine mappe/eine produ/einen podca/einen siche/einfa ihre/einge $
-3:einma an/einst gibt/ende/ende $/entsc/entwi einge/erfah wuerd/erken/erken sie/erkla/erkla ,/ernae/ernae gewor
-3:es genau/etwas ueber/fach wenig/fange ich/finge/finge noch/firma stand/forsc ?/frage mitbr/frage sie/freie ueber
-3:freud/fuer biolo/fuer ihren/ganz/ganz ander/ganze/ganze tag/gegen die/gehal kann/geht/gekue $/genau/genau gemac
-3:gepra/gepra haben/gern gefra/gern verst/gern von/gesch hoere/geste in/gewec/gewec ?/gewer fuer/gewoe bezah/gewor
-3:gewor $/ging im/gluec/gluec $/gross schau/grupp neue/habe letzt/haben $/haben ,/hat ihnen/herzl gluec/herzl von
-3:hoffe zu/ich jura/ich liebe/ich probi/ich versp/ihnen aus/ihnen eine/ihr denke/ihr werde/ihre erfah/ihrem eigen
-3:ihrem feld/ihren jahre/ihren job/ihrer stell/im aquar/im augen/im winte/in diese/in einem/in welch/inter $
-3:irgen bewer/ist forsc/ist keine/jahre auf/jeman am/jeman passt/jetzi job/job ?/job begin/job behal/job bitte
-3:job gekue/job suche/juni zu/jura/jura studi/kann jeman/kein/keine bewer/kling/koch und/kurze gespr/lache/laeuf die
-3:lange/leben als/leeds entsc/lehre $/lerne als/leute brauc/liebe lerne/liste/liste mit/lohn in/mai fange/man spaet
-3:mappe ?/mein job/mein prakt/meine neue/meint/meint ,/meinu zur/merke/merke sie/mich angem/mich darau/mich gegen
-3:mich irgen/mir die/mir eine/mir erkla/mir etwas/mir geht/mir viel/mit frage/mit wem/mitbr ?/moech einfa/moege
-3:moege sie/monta $/muss mir/neue arbei/neuen ausbi/neun/neun anfan/nicht nach/niema muss/noch ?/noch frage/oder ein
-3:oder meine/passt ?/passt der/platz bekom/podca/podca oder/prakt im/probi/probi die/produ/produ wirkl/profe
-3:rat brauc/recht/reich der/sagen $/schau ?/schei/schwe arbei/see hoere/selbs rat/sich die/sich vor/siche job/sie ,
-3:sie ein/sie finge/sie ihren/sie in/sie selbs/sie zeit/sind uebli/somme ,/spaet/spaet anfan/spric/spric herzl/stand
-3:stand geste/statt/statt um/stell angeb/stell gewec/stell haett/stell wisse/stern angen/studi/studi oder/stund
-3:tag tut/team zusam/techn den/termi noch/tut $/tut ?/ueber ,/ueber gewoe/ueber sagen/uebli einst/uebun/uebun aus
-3:um neun/um zu/ums/ums lerne/und einen/und ihr/und inter/und neugi/und sie/und spric/unser gespr/unter sich/verae
-3:versp/versp ,/viel ueber/viel von/vom leben/von/von ihrem/von ihren/vor ,/vorge haben/vorst gern/wahl helfe/war es
-3:waren/was hat/was sind/weber/weber meint/wechs ?/welch buech/welch einst/welch posit/welch stell/welch teil/wem
-3:wen frage/wen sollt/wenig/wenig als/wenn ihre/wer hat/werde freie/werde zeigt/wie/wie ihr/wie lange/wie sieht
-3:wie war/wie werde/winte/wir um/wirkl/wirkl tut/woche/woran erken/woran merke/wuerd ihre/wurde 2019/wurde sie
-3:wurde zwei/zaehl/zaehl ein/zehn statt/zeigt/zeigt ,/zeit fuer/zeite/zeite passe/zu ende/zu ihrer/zu verst/zufri
-3:zulet die/zur neuen/zusam $/zwei stell
-4:, keine/, steht/, welch/^ an/^ in/^ jeman/^ mich/^ passt/abend/als eine/alten/alten profe/am telef/ander besse
-4:anfan rechn/angem/angem $/anruf ?/anste $/arbei ?/arbei in/arbei ist/auf see/aus ihrem/beend/begin/besse
-4:besse passt/bewor/bin nicht/brauc man/damal/danke ,/danke fuer/das leben/dazuk/dazuk $/dazwi/dazwi ,/den rat
-4:der arbei/die arbei/die mir/diese beruf/diese feld/diese kurs/drei/drei gut/ein paar/eine halbe/eine pfleg
-4:eine range/einen anruf/einen leben/einen maste/einen namen/einen uebli/einsi/einsi ,/einst in/entsc $/erwar
-4:erwar nicht/erzae ,/etwas dazwi/falls etwas/freit/fuehr ?/fuer das/gefra ?/geht es/geler/gemac $/gern dazuk
-4:gespr versc/geste/gewer/gut fuer/halbe stund/hatte/hause/helfe $/ich erwar/ich noch/ich wurde/ich zuers/ihnen habe
-4:ihr arbei/ihrem fach/ihren beruf/ihrer alten/ihrer branc/im museu/in leeds/inneh/inneh ,/inter ihr/jahre ?
-4:jeman ander/jeman aus/jeman nach/jobsu $/kann gern/keine anste/keine job/kommt es/kurs/kurz/kurz vor/leeds/lehre
-4:man fuer/man in/manch den/maste/maste ?/meine numme/mensc ,/mich kurz/mich wuerd/mit welch/mitbr/mittw/mittw um
-4:moech nur/muess ,/musst/nach $/nach zehn/namen dankb/nicht auf/noch einma/noch manch/numme unten/paar/paar frage
-4:passt ,/pfleg am/pfleg und/profe ?/range einen/rat ihrer/rechn/rechn ?/reise/schre ?/see/sich/sie heute/sie inneh
-4:sie unser/sie zulet/sieht/sind die/steht meine/stund am/suche einsi/tag/team kann/telef moegl/treff/ueber eine
-4:ueber ihre/uebli weg/um/um drei/um zehn/und das/unser/unten $/verdi eine/verdi jeman/versc muess/viele stund
-4:von ihnen/vorst ?/waere eine/waere mittw/wann haben/weg $/weg ?/wenn jeman/wert/wicht/wir/worau kommt/zehn jahre
-4:zu hause/zu hoere/zu ihrem/zuers ein/zulet/zwei
-5:, ich/, mit/, sonde/^ mit/^ wann/^ warum/^ wen/ab ?/achte sie/als sie/angen/arbei zu/aus ,/aus ?/beruf $/buech
-5:buehn/dank ihnen/daran/derze/die meist/einig frage/erste stell/erzae ?/es ihnen/famil/famil ?/fange/forsc $/gefra
-5:gemac/ich stell/ihnen einig/ihre gesch/im mai/jahre/laeuf/lerne $/lohn/meine schwe/mit/nie/schau/sehen/seit/selbs
-5:sonde/tut/ueber das/verst/von ihrer/vor $/warum/warum haben/was eine/was haett/was macht/was wuerd/wie laeuf/zehn
-5:zeit/zusam
-6:^ ihr/am/an der/anruf/antwo/antwo wuerd/arbei sie/dass sie/eine gute/eine kurze/einfu/einfu empfe/einig/gewoe/ging
-6:gute/gute einfu/hoere $/ich arbei/ihr weg/ihre arbei/ihrem beruf/jetzi/keine stell/kommt/kurze antwo/meine job
-6:mensc/muess/neugi auf/niema/nur/passe ?/rolle/stell mich/suche keine/telef/waehl/wenn ich/wer/woran/wuerd mir/zuers
-7:^ was/^ wer/am monta/aufge/branc/dank/ein buch/erzae/fach/gespr $/habe/habe einen/habe meine/herzl/heute/ich freue
-7:ich habe/ihnen $/ihre meinu/ihrer arbei/liebe/macht/manch/meinu/monta/nicht um/sie nicht/was/weg/worau achte
-7:wuerd ihnen/wurde
-8:^ danke/ana/ana ferre/arbei besch/besch ?/das/diese/ein liebl/es fuer/feld/ferre/ferre vorst/gesch/hat/hat mich
-8:liebl/liebl ?/meist/mich ana/neugi/sie ihr/sollt ich/verst ,/vom
-9:^ ihre/achte/erste/forsc/frage stell/kurze/sind
-10:^ wie/ander/buch/danke/jeman empfe/lerne/pfleg/schwe/sollt/uebli/war
-11:^ worau/worau
-12:mir noch/oder/rat/vor
-13:gespr/ihren/passt
-14:, wie/aus/welch
-19:keine
-21:beruf/nicht
"""
