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
7:, koenn/^ bitte/angeh/arbei fuer/auf ihrer/bekom/biete/biete sie/chanc/eine ueber/einen prakt/ich frage
7:ich waere/ich wuerd/ihr im/sofor/stell frei/stell fuer/stund ?/verdi ?/zu einem/zu werde
6:, in/, ob/^ suche/^ sucht/^ wisse/anfan angeb/angeb ?/ausge/bitte/das museu/dass ich/denn/du ?/eine chanc
6:einzu/frei ?/gehal hat/gerad/hat man/helfe ?/ihre firma/ihrem insti/jeman ?/melde/mich/mich ueber/ob/richt
6:sagen sie/suche arbei/verdi du/verfu/verfu $/von mir/welch gehal/werks/wie mich
5:, ihre/, wuerd/^ gibt/^ sagen/abtei/agent/auf die/besch ,/bewer mich/bin auf/bleib/bleib ihnen/brauc ihr
5:chefi/cv/der perso/einem job/einge zu/einst/erste maerz/finde/frage ,/fuer/geseh/gespr zu/haett gern/herbs
5:ich als/ich bewer/ich glaub/ich nach/ich will/ihnen am/ihnen im/ihrem team/im herbs/im monat/in ihrem/jede
5:jeman wie/kann ich/leben $/maerz einen/meine cv/mitar ?/monat/monat netto/netto/netto ?/offen stell/prakt $
5:schic ?/sehr/seite/sich vorst/sie freie/stude/suche zum/team/ueber ein/und freue/und koenn/viel verdi/vorst ,
5:vorst wuerd/waech/was bleib/weite ?/wollt/zahlt man
4:, bitte/^ anbei/^ gern/^ kenne/^ unter/^ verge/als teste/am theat/an einer/an ihrem/anbei/anbie/angeh $
4:auf ein/ausge haben/aussc/bei ihrer/berei ,/bezie/bezie ?/chef/dankb/dem ich/denn ihr/die richt/du mir/duerf
4:duerf ich/eigen gehal/eine assis/eine stude/einst ,/einzu $/einzu ?/es waere/firma einzu/frage ?/fuer jede
4:galer/geben/gehal sie/gern/gern ein/gern fuer/gern wuerd/habe ihre/habe inter/haus/hinte/ich angeh/ich beige
4:ich leben/ich teil/ihr eigen/ihr stund/ihrem chef/ihrem haus/ihrem unter/ihrer chefi/ihrer firma/ihrer seite
4:im somme/in ihre/insti/inter ,/ist denn/job $/kann sofor/kenne sie/leben habe/leben kann/leute/leute ein
4:mich als/mich bitte/mich nicht/mit der/moegl stell/museu volon/nach einem/nicht viel/nimmt das/nur einen
4:offen posit/praxi/schnu/schnu an/sie ausge/sie berei/sie bezie/sie eine/sie gerad/sie noch/sie offen
4:sie schnu/sie verdi/sofor anfan/somme bei/stell erzae/suche eine/suche sie/team jeman/team wiede/teams werde
4:teil ihres/teste/teste in/traum/unter/verge sie/viel ,/volon ?/waech $/waere sie/wiede/wiede waech
4:zahlt ihnen/zurze arbei
3:, bin/, eine/, habe/, von/^ hierm/^ kann/^ kanns/ablae/ablae $/agent gaebe/alles/als lehrl/am liebs/an ihre
3:an mich/an wen/anbei mein/arbei finde/arbei ihnen/arbei und/arbei wechs/assis ,/assis ?/auch/auf der
3:auf einst/ausge hat/auszu/auszu ?/baust/baust arbei/bei $/bekom du/benoe/benoe rasch/berat/besor/bevor mein
3:bewer ich/bin ich/bin inter/bitte erzae/bitte hoere/brauc einen/brauc sie/brenn/brenn darau/chanc ,/chanc ?
3:chefi neue/chefi von/cv beige/dankb ,/das theat/dass unser/dem laden/denn so/der logis/der stund/der suche
3:die assis/die ausge/die naech/die stern/diese jahr/dokto/dokto auf/dreht/dreht ?/drei refer/du denn/du mich
3:ehrli ,/ein traum/eine auszu/eine besch/eine empfe/eine posit/einem/einem joban/einen dreht/einen zimme
3:einer freie/einer praxi/einko/einko aus/einst bin/ergib/ergib ,/erkun/erkun $/erste wahl/erzae sie/es auf
3:finde ,/firma ist/frei wird/fuehr $/fuer sie/fuer studi/gaebe/gaebe jeman/galer noch/gehal bekom/gerad einst
3:gerad gekue/gern ,/gern eine/geseh und/gross ,/gut passe/habe ihnen/helfe ,/herbs noch/hierm/hierm bewer
3:hinte einst/hinwe/hinwe $/hoere sie/hoffe auf/hotel erkun/ich benoe/ich brauc/ich brenn/ich gut/ich melde
3:ich muss/ihnen ?/ihnen arbei/ihnen das/ihnen einge/ihr labor/ihr monat/ihre agent/ihre chefi/ihre stell
3:ihrem buero/ihrem hotel/ihrer abtei/ihrer baust/ihrer galer/ihrer werks/ihrer zu/im jahr/insti bewor/inter an
3:inter zu/ist meine/jahr dokto/jahr verdi/jeden/jeden hinwe/jeman mit/job besor/job geben/joban/joban fuehr
3:jobs/jobs haett/jobsu und/kann $/kanns/kanns du/kolle koenn/kolle zu/labor in/laden/laden ?/leben an
3:leben ist/leben liegt/leben und/lehrl nehme/lekto/letzt jahr/leute ?/leute wollt/liebs/liebs in/liegt bei
3:logis/logis $/mache $/maerz/mein visum/meine/meine hinte/meine namen/melde mich/mich $/mich bewer/mich einst
3:mich empfe/mich nach/mich unter/mir einen/mir und/mit meine/moech gern/moegl/moegl ,/monat einko/muss arbei
3:nach arbei/nach freie/naech/naech stell/nehme/nehme ?/nimmt ihr/noch einst/noch mitar/ob die/ohne/passe $
3:perso von/platz fuer/prakt/prakt an/prakt fuer/praxi wie/pro/pro vorst/rasch/rasch eine/refer/refer habe
3:seite bezah/sende/sie der/sie ehrli/sie etwas/sie hoere/sie letzt/sie perso/sie prakt/so im/soll/soll ich
3:stell bewer/stell der/stell frage/stell geseh/stell sie/stern letzt/suche die/suche einen/suche ich/sucht ihr
3:sucht ihre/team $/team arbei/team zurze/techn ausge/theat pro/traum waere/ueber den/ueber hinwe/ueber jeden
3:ueber von/um $/um die/und drei/und glaub/und haett/uns/uns ,/unter $/unter uns/verdi haben/verra/versc ?
3:verst ?/viele leute/viell/visum/visum ablae/von dem/von zehn/waere dankb/waere gross/wahl $/was sie/was verdi
3:was zahlt/wechs ,/wechs und/wegen/weil die/weite $/welch ihrer/werde ,/wie mir/will den/wird $/wollt ihr
3:wuerd ich/wurde gerad/zahlt ihr/zehn seite/zimme ?/zu bekom/zu empfe/zurze verst
2:, aber/, also/, auch/, diese/, duerf/, einma/, falls/, fuer/, ihnen/, ist/, lasse/, sobal/, stehe/, wann
2:, wisse/88/88 waere/^ ab/^ da/^ duerf/^ kaeme/^ nehmt/^ ueber/^ verze/^ vorso/^ werde/^ wuerd/ab dem/aber
2:aber brauc/aber koenn/abtei irgen/abtei prakt/aktiv/aktiv auf/aktue/aktue ?/alle ,/alles tun/als baeck
2:als bezah/als biolo/als fahre/als pilot/als techn/also melde/am empfa/an ?/anbei schic/anbie ,/anfae
2:anfae wie/anfan ,/anfan auch/angeh leben/anhan/anste als/anste in/anzei/anzei fuer/arbei ,/arbei suche
2:archi versc/assis anfan/ateli/ateli noch/auch in/auch umson/auf ihrem/auf stell/aufzu/aufzu ?/aus dem/ausbi ?
2:ausbi in/aussc $/aussc nach/baeck ,/baeck jeman/bedar/bedar an/bei einem/bei euch/beide einst/beige leben
2:beim/berat wechs/berei/berei $/berue/besch geben/besor ?/bewer mit/bewer richt/bewor ,/bezah hilfs/bin aktiv
2:bin die/bin offen/bin zurze/biolo $/bitte an/bitte sagen/bitte wisse/botan/botan garte/brauc $/brauc dring
2:brauc jeman/buero anfan/chanc auf/chef sagen/chor noch/cv mit/da/da ich/dabei $/dabei fiel/dann/dann meine
2:darau/darau eine/das gern/das noch/dass mir/dazu $/dein/dein verdi/dem frueh/demna/demna stell/den angeh
2:den arbei/den poste/den somme/der bitte/der hoffn/der jobsu/der nacht/der numme/der offen/der proje/der stell
2:desha hilft/die anzei/die baeck/die berat/die frage/die ihnen/die miete/die tuer/die werks/diese job
2:diese nachr/diese somme/diese stadt/doch/dring/dring arbei/ein gutes/ein halbe/ein teil/ein unbez/ein volon
2:eine anfae/eine anste/eine freib/eine freie/eine idee/eine lekto/eine neue/eine quere/eine stell/eine train
2:eine zeich/einem verla/einem volon/einem vorst/einen ausbi/einen entwi/einen fuss/einen gaert/einen junge
2:einen weg/einer anste/einfa $/einma ,/einma in/einma unter/einsp/einsp ?/empfa/empfa noch/empfe fuer/entde
2:entde ,/entwi ,/erfah und/erste mai/es einen/es irgen/es jobs/es mich/es moegl/etwas ?/etwas passe/euch/fahre
2:fahre fuer/falls ihre/fehle perso/fiel/fiel ihr/finde $/finde sie/firma $/firma noch/firma soll/frage alle
2:frage nach/frei haben/frei ist/frei werde/freib/freib ?/freie mitar/froh/froh ,/frueh/frueh suche/fuehr ein
2:fuer die/fuer frage/fuss/fuss in/gaert anfan/gaert brauc/garte/garte demna/geben ,/gebra wird/gehal frage
2:gehal fuer/gehal verra/gekue ,/gern als/gern dabei/gern mache/geseh ,/gut dazu/gut in/gutes/gutes gehal
2:habe auf/habe geseh/habe zwei/haett eine/halbe jahr/halte aussc/hat $/haus $/haus lande/herbs lehrl/hilfs
2:hilfs einsp/hilft/hilft mir/hof ein/hoffn/hoffn auf/hofft/hofft ,/ich auf/ich haett/ich halte/ich inter
2:ich kann/ich kenne/ich koenn/ich kurzf/ich moech/ich passe/ich schre/ich sehr/ich suche/ich wuens/idee $/ihn
2:ihnen einfa/ihnen noch/ihr als/ihr ateli/ihr name/ihr sucht/ihr team/ihre abtei/ihre assis/ihre zeits
2:ihrem gehal/ihrem hof/ihrem krank/ihrem labor/ihrem orche/ihrem park/ihrem resta/ihrem theat/ihrer agent
2:ihrer gaert/ihrer kanzl/ihrer klini/ihrer manns/ihrer stift/ihres/ihres onkel/ihres teams/im anhan/im beige
2:im botan/im krank/im momen/im natur/in frage/in ihr/in teilz/insti $/irgen/irgen anbie/irgen moegl
2:irgen wiede/ist dein/ist diese/jahr eine/jahre erfah/jede arbei/jede posit/jeder/jeder hinwe/jeman brauc
2:jeman eine/jeman gebra/job im/job unbed/job und/job vorsc/jobs am/jobs bei/jobsu helfe/junge koch/kaeme
2:kaeme ein/kanzl/kanzl in/kenne ,/klini einge/koch ?/koenn sofor/kolle weite/kuenf/kurat in/kurzf/kurzf verfu
2:labor anfan/labor frei/lande/lande $/lasse sie/laut/laut webse/leben/leben fuer/leben maile/leben weite
2:lehrl ein/lehrl in/leite empfe/lekto sucht/mai koenn/maile/maile ?/manns/manns $/mein/mein traum/mein ziel
2:meine werde/melde sie/mich an/mich ihrem/mich in/mich wegen/miete/miete in/mir besch/mir ihr/mir irgen
2:mir jeder/mir unser/mir zu/mit $/mitar/mitte/mitte ,/moech als/moech in/moech range/moegl fuer/momen
2:momen leute/monat gekue/museu fuer/nach ihrem/nachr/nachr beige/nacht ?/naehm/naehm jede/name/name $/natur
2:natur verhi/nehmt/nehmt ihr/noch aktue/noch ausbi/noch eine/noch frei/noch stell/numme 88/ob am/ob es/ob sie
2:offen fuer/onkel/onkel mich/orche zu/park/park $/passe ,/passe ergib/passe gut/perso ,/perso fuer/pilot
2:pilot ?/platz frei/posit der/posit frei/poste/poste der/prakt anbie/prakt zu/proje/proje in/quere/quere wie
2:radio verhe/range werde/reich ihr/resta/resta eine/richt ?/richt fuer/richt perso/schic/schre in/schre wegen
2:schri einma/sehr dankb/seite die/seite steht/sende ich/sich etwas/sie bedar/sie dann/sie ihn/sie ihrer/sie im
2:sie inter/sie kenne/sie leute/sie mitte/sie verwe/sie wiede/sie zurze/sobal/sobal eine/sofor in/sollt bei
2:somme eine/somme fuehr/somme prakt/spiel/spiel ,/stadt/stadt ?/stehe/stehe ich/steht ,/stell $/stell aussc
2:stell das/stell hoere/stell ihr/stell leite/stell mit/stell und/stell wende/stell wird/stift/stift $
2:stude aufzu/stude einzu/suche ?/sucht laut/team passe/teams/techn/techn in/teilz/teilz ?/theat $/theat ?
2:theat an/tipps/tipps $/toll/toll $/train/train in/traum ist/tuer/tuer zu/tun ,/ueber entde/ueber tipps/um bei
2:um im/um weite/umson/umson arbei/unbed/unbed ,/unbez/unbez prakt/und dabei/und hoffe/und hofft/und ich
2:und moech/und naehm/und wuerd/uns beide/unter ?/unter brauc/verdi ihr/verge/verhe/verhe ?/verhi/verhi $
2:verla wie/vermi/vermi ?/verra ?/verwe/verwe fuer/verze/verze sie/volon an/volon bei/vorsc ?/vorso/vorso sende
2:vorst beim/vorst vermi/waere froh/waere gern/waere toll/wann sie/webse/webse einen/weg ,/wegen der
2:wegen moegl/wen ich/wen in/wende/wende ?/wenn bei/wenn darau/wenn sich/werde ?/werde finde/werde im/werde und
2:werks $/werks ihres/wie ihrem/wie ihrer/wiede eine/wiede einst/will diese/wird/wird ?/wisse/wuens/wuens mir
2:wuerd alles/wuerd anfan/wuerd das/wuerd gut/wuerd sie/wurde letzt/zeich ?/zeits/zeits arbei/zeitu $/ziel
2:ziel ist/zu mache/zu spiel/zur verfu/zwei jahre
-2:/, daran/, hat/, mir/, noch/2009/2009 baeck/^ baut/^ begin/^ derze/^ die/^ gehen/^ keine/^ laess/^ letzt
-2:^ mary/^ sehen/^ stimm/^ wonac/aber ihre/abgel haben/abges/abzul/abzul ?/admir/admir abgel/als dicht/alter
-2:alter job/am anfan/am donne/am meist/an erste/an manch/ander ?/ander als/anfan ?/angen ,/anget/anruf am
-2:aquar/arbei/arbei als/arbei auf/arbei bei/arbei bitte/arbei gibt/auf das/aufga fuell/aufge ,/aufge haben
-2:aufho/aufho zu/ausbi war/ausge werde/autog/autog von/bank aufge/baut/baut die/beend ,/beend ?/befol
-2:befol und/begin man/begon ?/bei den/bei diese/bei kolle/beleh/beleh werde/berei uebli/beruf bezah/beruf eine
-2:beruf gewoe/beruf oefte/beruf wie/beruf wiede/betre/betre $/bewer in/bewer will/bewor $/bewor ?/bewun/bibli
-2:bibli macht/bin seit/blieb/blieb sie/brauc kein/buch ,/buch musst/buch ueber/buech leben/buehn ?/buero komme
-2:chor ,/dabei noch/damal meine/danke $/daran denke/das festi/das gewer/das ist/das pruef/das sie/dass die
-2:dass masch/dazu gebra/dem hof/dem nahe/den/den ich/den krank/denke/denke ich/denke ueber/der admir/der bibli
-2:der erste/der fakte/der freit/der job/der lokal/der tierf/der woche/der zeitu/derze bin/des/des fachs
-2:desha frage/desha passt/dicht/dicht stell/die gebue/die gefah/die gesch/die hand/die leute/die man/die prakt
-2:die reise/die schri/die schul/die sie/die tiere/die zu/die zukun/diens/diese organ/donne/donne passe/dort
-2:drei mensc/dubli/dubli verfo/ehrli vom/ein ,/ein anruf/ein autog/ein beruf/ein faire/ein gaert/ein versu
-2:eine bitte/eine buehn/eine feste/eine frage/eine kurat/eine norma/einem lager/einem prakt/einen link
-2:einen platz/einen rat/einen wechs/einer bewer/einer regis/einge ,/einma eine/empfe war/erste ferie
-2:erste gehal/erste mal/erste posit/erste vorst/erzae mir/es ein/es ums/es wuerd/etwas ander/etwas bewor/fachs
-2:fachs empfe/faire/faire lohn/fakte/fakte lag/feld an/feld eine/feld wicht/felde/felde waehl/ferie/ferie ,
-2:feste/feste stell/festi/festi ?/finde mensc/firma ,/firma und/frage/frage $/frage gilt/frage ich/frage nicht
-2:frei ,/freit frei/freit gut/freiw/freiw fuer/freud $/fuehl/fuehr im/fuell/fuell ihre/fuer diese/fuer kinde
-2:fuer so/gab/gaben/gaben mir/gaert im/gebra ,/gebue/gebue fuer/gedul/gedul geleh/gefah/gefah ,/gegru
-2:gegru haben/gehal leist/gehal sollt/gehen/gehen sie/gehol/gekom/gekom ?/geleh/geleh ,/geleh ?/geler haben
-2:gerad keine/gern zurue/gesch $/gesch des/gespr ?/gespr habe/gewer liegt/gewin/gewin sie/gewoe mit/gibt mir
-2:gilt/gilt nicht/ging es/gold/gold wert/groes/groes entsc/gross/gut $/gut so/guten/habe die/habe gerad
-2:habe ihren/habe weder/haben ?/haben die/haett sich/halbe/hand/hand geben/hat ihrer/hat mir/hat sie/hause ,
-2:hause ?/helfe zu/heute ein/heute studi/hoch sind/hof im/hotel angen/ich bewun/ich fuer/ich ihr/ich ihre
-2:ich ihren/ich lache/ich mir/ich selbs/ich sie/ich sollt/ich werde/ich zu/ich zwei/ihnen bei/ihnen beige
-2:ihnen danke/ihnen ein/ihnen einen/ihnen ins/ihnen keine/ihnen und/ihnen zu/ihr erste/ihr fach/ihr schre
-2:ihr schwe/ihre bewer/ihre erste/ihre forsc/ihre sicht/ihre tage/ihre vormi/ihrem buch/ihrem erste
-2:ihrem leben/ihrem vortr/ihren namen/ihren rat/ihrer ausbi/ihrer beruf/ihrer erste/ihrer jetzi/ihrer raum
-2:ihrer regio/ihrer rolle/ihrer sie/illus/illus von/im hotel/im juni/im urlau/immer/immer instr/in dubli
-2:ins buero/instr/instr ?/ist $/ist ?/ist der/ist gut/ist heute/ist klein/jedem/jedem neuli/jeman sagen
-2:jetzi rolle/job hat/job von/jobs gibt/kann zu/kein zeugn/keine leben/keine sorge/kinde/kinde ?/klar/klein
-2:klein ,/koenn mir/kolle an/kolle erzae/komme ,/kommt ,/konnt/konnt sie/kuemm/kuemm sich/kurat von/kurs ?
-2:kurs waere/lache $/laess/laess ein/laeuf ein/lag/lag mir/lager/lager und/lange blieb/lasse ich/leben ?
-2:leben auf/leben dabei/leben in/leben lasse/leben nie/leben ueber/leist/leist ?/lena/lerne ,/lese/lese nacht
-2:leute noch/liebe meine/liegt $/link/link fuer/lohn fuer/lokal/lokal ?/macht ein/macht ihr/macht mir/mal/man
-2:man vom/manch stell/mary/mary erzae/masch/masch diese/mein alter/mein arbei/mein jetzi/mein studi
-2:meine arbei/meine beruf/meine frage/meinu zu/meist in/meist stell/mensc in/mich gedul/mich neugi/mich niema
-2:minut/mir damal/mir das/mir der/mir ehrli/mir erzae/mir freit/mir freud/mir nach/mir vom/mir vorst/mir wicht
-2:mit denen/mit einem/mit ihrer/moech $/moech keine/moech verst/moech zwisc/moegl ?/monta gern/morge
-2:morge aufho/museu ?/musst ich/musst sie/nach mensc/nacht ueber/nahe/nahe kommt/nenne/nenne ,/neue mitar
-2:neugi gemac/neuli/neuli in/nicht $/nicht einge/nicht freie/nicht fuer/nie ausge/nie um/niema ein/noch ,
-2:noch immer/noch jeman/norma/norma arbei/nur ein/nur frage/nur lerne/nutzl/nutzl ?/ob mir/oder wir/oefte
-2:oefte stell/oper/organ/organ bewor/passt mir/posit haben/prakt betre/pruef/pruef der/range/rat $/rat befol
-2:raum/raum fuer/recht ,/regio/regio am/regis/regis ?/reise $/reise wert/rolle ab/rolle fuehr/rolle zufri
-2:schau erzae/schei ?/schic $/schil/schil ,/schri/schri ,/schri schil/schul nach/schwe jahr/schwe moech
-2:see erzae/sehen moech/sehen sie/seit 2009/seit ihrem/selbs arbei/sich auf/sich bei/sich von/sicht
-2:sicht wuerd/sie aus/sie begon/sie dazu/sie freiw/sie fuehr/sie gaben/sie gegru/sie geleh/sie geler/sie jedem
-2:sie mit/sie morge/sieht eine/sind $/sind prakt/sind stell/so/so $/so eine/so zu/sollt ?/sollt man
-2:sollt zuers/sonde beleh/sonde ihnen/sorge/sorge ,/sprec/sprec ,/stell ,/stell abzul/stell bei/stell moech
-2:stell nie/stell sollt/stell sucht/stimm/stimm es/studi beend/studi wuerd/stund arbei/stund in/suche drei
-2:suche gerad/sucht ?/tage/tagun/tagun die/team ,/telef $/tiere/tiere ,/tierf/tierf ?/traf/ueber $/ueber die
-2:ueber gesch/uebli arbei/um arbei/um etwas/umkae/umkae sind/und denke/und famil/und fange/und lese/und liebe
-2:unten/unter eine/urlau/urlau ist/verbr/verbr sie/verda/verdi $/verei/verei sie/verfo/verfo ich/versu schei
-2:vom illus/vom schau/von buech/von zu/vorge/vormi/vormi ?/vorst fuer/vortr/vortr in/waehl ,/waehl ?/waere mir
-2:wann/war gold/war ihr/war nutzl/was konnt/was unter/was war/wechs in/weder/weder einen/weg dem/weil ihr
-2:welch aufga/welch tagun/wem sie/wer kuemm/werde ihnen/wert $/wert sind/wicht $/wicht ?/wie es/wie finde
-2:wie gewin/wie groes/wie haben/wie hat/wie sehen/wie sie/wie sind/wie umkae/wie verei/wie viele/wie wird
-2:wie wurde/wiede waehl/will ?/will ich/will sie/winte ?/winte ganz/wir telef/woche verbr/womit/wonac
-2:wonac suche/worte/worte ueber/wuerd $/zeitu ,/zeitu beend/zeugn ,/zu diese/zu reise/zu schre/zu sehen
-2:zu wechs/zu wisse/zuers mein/zufri ?/zukun/zukun der/zur/zur arbei/zurue/zurue $/zwanz/zwanz minut
-2:zwei felde/zwisc/zwisc zwei
-3:, den/, die/, herzl/, oder/, woran/2019/2019 als/^ anna/^ arbei/^ dank/^ dies/^ im/^ moege/^ niema/^ woran
-3:^ zaehl/abend bewor/abgel/achte perso/als entwi/als lehre/als pfleg/als ueber/als verdi/an $/anfan kann
-3:anfan nenne/angeb ,/angen $/anna/anna weber/aquar ging/arbei an/arbei derze/arbei erzae/arbei ueber/auf den
-3:auf ernae/auf unser/aufge ?/augen/augen will/ausbi inter/baeck und/begin am/begon/behal $/bevor ich
-3:bewor und/bin koch/biolo ?/bitte werde/branc ?/branc ab/buch fuer/buchh und/buech ihr/buehn aufge/das gespr
-3:dass man/den abend/den anfan/den ganze/den hinwe/denke gepra/der branc/der lohn/der sich/der stern/der termi
-3:der wahl/derze als/die buehn/die forsc/die posit/die uebun/dies/dies ist/diese arbei/diese gewer/diese zeite
-3:eigen vorst/ein gespr/ein kurze/ein leben/eine diese/eine famil/eine gross/eine liste/eine mappe/eine produ
-3:einen podca/einen siche/einfa ihre/einge $/einma an/einst gibt/ende/ende $/entsc/entwi einge/erfah wuerd
-3:erken/erken sie/erkla/erkla ,/ernae/ernae gewor/es genau/etwas ueber/fach wenig/fange ich/finge/finge noch
-3:firma stand/forsc ?/frage mitbr/frage sie/freie ueber/freud/fuer biolo/fuer ihren/ganz/ganz ander/ganze
-3:ganze tag/gegen die/gehal kann/geht/gekue $/genau/genau gemac/gepra/gepra haben/gern gefra/gern verst
-3:gern von/gesch hoere/geste in/gewec/gewec ?/gewer fuer/gewoe bezah/gewor/gewor $/ging im/gluec/gluec $
-3:gross schau/grupp neue/habe letzt/haben $/haben ,/hat ihnen/herzl gluec/herzl von/hoffe zu/ich jura
-3:ich liebe/ich probi/ich versp/ihnen aus/ihnen eine/ihr denke/ihr werde/ihre erfah/ihrem eigen/ihrem feld
-3:ihren jahre/ihren job/ihrer stell/im aquar/im augen/im winte/in diese/in einem/in welch/inter $/irgen bewer
-3:ist forsc/ist keine/jahre auf/jeman am/jeman passt/jetzi job/job ?/job begin/job behal/job bitte/job gekue
-3:job suche/juni zu/jura/jura studi/kann jeman/kein/keine bewer/kling/koch und/kurze gespr/lache/laeuf die
-3:lange/leben als/leeds entsc/lehre $/lerne als/leute brauc/liebe lerne/liste/liste mit/lohn in/mai fange
-3:man spaet/mappe ?/mein job/mein prakt/meine neue/meint/meint ,/meinu zur/merke/merke sie/mich angem
-3:mich darau/mich gegen/mich irgen/mir die/mir eine/mir erkla/mir etwas/mir geht/mir viel/mit frage/mit wem
-3:mitbr ?/moech einfa/moege/moege sie/monta $/muss mir/neue arbei/neuen ausbi/neun/neun anfan/nicht nach
-3:niema muss/noch ?/noch frage/oder ein/oder meine/passt ?/passt der/platz bekom/podca/podca oder/prakt im
-3:probi/probi die/produ/produ wirkl/profe/rat brauc/recht/reich der/sagen $/schau ?/schei/schwe arbei
-3:see hoere/selbs rat/sich die/sich vor/siche job/sie ,/sie ein/sie finge/sie ihren/sie in/sie selbs/sie zeit
-3:sind uebli/somme ,/spaet/spaet anfan/spric/spric herzl/stand/stand geste/statt/statt um/stell angeb
-3:stell gewec/stell haett/stell wisse/stern angen/studi/studi oder/stund/tag tut/team zusam/techn den
-3:termi noch/tut $/tut ?/ueber ,/ueber gewoe/ueber sagen/uebli einst/uebun/uebun aus/um neun/um zu/ums
-3:ums lerne/und einen/und ihr/und inter/und neugi/und sie/und spric/unser gespr/unter sich/verae/versp/versp ,
-3:viel ueber/viel von/vom leben/von/von ihrem/von ihren/vor ,/vorge haben/vorst gern/wahl helfe/war es/waren
-3:was hat/was sind/weber/weber meint/wechs ?/welch buech/welch einst/welch posit/welch stell/welch teil/wem
-3:wen frage/wen sollt/wenig/wenig als/wenn ihre/wer hat/werde freie/werde zeigt/wie/wie ihr/wie lange
-3:wie sieht/wie war/wie werde/winte/wir um/wirkl/wirkl tut/woche/woran erken/woran merke/wuerd ihre/wurde 2019
-3:wurde sie/wurde zwei/zaehl/zaehl ein/zehn statt/zeigt/zeigt ,/zeit fuer/zeite/zeite passe/zu ende/zu ihrer
-3:zu verst/zufri/zulet die/zur neuen/zusam $/zwei stell
-4:, keine/, steht/, welch/^ an/^ in/^ jeman/^ mich/^ passt/abend/als eine/alten/alten profe/am telef
-4:ander besse/anfan rechn/angem/angem $/anruf ?/anste $/arbei ?/arbei in/arbei ist/auf see/aus ihrem/beend
-4:begin/besse/besse passt/bewor/bin nicht/brauc man/damal/danke ,/danke fuer/das leben/dazuk/dazuk $/dazwi
-4:dazwi ,/den rat/der arbei/die arbei/die mir/diese beruf/diese feld/diese kurs/drei/drei gut/ein paar
-4:eine halbe/eine pfleg/eine range/einen anruf/einen leben/einen maste/einen namen/einen uebli/einsi/einsi ,
-4:einst in/entsc $/erwar/erwar nicht/erzae ,/etwas dazwi/falls etwas/freit/fuehr ?/fuer das/gefra ?/geht es
-4:geler/gemac $/gern dazuk/gespr versc/geste/gewer/gut fuer/halbe stund/hatte/hause/helfe $/ich erwar/ich noch
-4:ich wurde/ich zuers/ihnen habe/ihr arbei/ihrem fach/ihren beruf/ihrer alten/ihrer branc/im museu/in leeds
-4:inneh/inneh ,/inter ihr/jahre ?/jeman ander/jeman aus/jeman nach/jobsu $/kann gern/keine anste/keine job
-4:kommt es/kurs/kurz/kurz vor/leeds/lehre/man fuer/man in/manch den/maste/maste ?/meine numme/mensc ,
-4:mich kurz/mich wuerd/mit welch/mitbr/mittw/mittw um/moech nur/muess ,/musst/nach $/nach zehn/namen dankb
-4:nicht auf/noch einma/noch manch/numme unten/paar/paar frage/passt ,/pfleg am/pfleg und/profe ?/range einen
-4:rat ihrer/rechn/rechn ?/reise/schre ?/see/sich/sie heute/sie inneh/sie unser/sie zulet/sieht/sind die
-4:steht meine/stund am/suche einsi/tag/team kann/telef moegl/treff/ueber eine/ueber ihre/uebli weg/um/um drei
-4:um zehn/und das/unser/unten $/verdi eine/verdi jeman/versc muess/viele stund/von ihnen/vorst ?/waere eine
-4:waere mittw/wann haben/weg $/weg ?/wenn jeman/wert/wicht/wir/worau kommt/zehn jahre/zu hause/zu hoere
-4:zu ihrem/zuers ein/zulet/zwei
-5:, ich/, mit/, sonde/^ mit/^ wann/^ warum/^ wen/ab ?/achte sie/als sie/angen/arbei zu/aus ,/aus ?/beruf $
-5:buech/buehn/dank ihnen/daran/derze/die meist/einig frage/erste stell/erzae ?/es ihnen/famil/famil ?/fange
-5:forsc $/gefra/gemac/ich stell/ihnen einig/ihre gesch/im mai/jahre/laeuf/lerne $/lohn/meine schwe/mit/nie
-5:schau/sehen/seit/selbs/sonde/tut/ueber das/verst/von ihrer/vor $/warum/warum haben/was eine/was haett
-5:was macht/was wuerd/wie laeuf/zehn/zeit/zusam
-6:^ ihr/am/an der/anruf/antwo/antwo wuerd/arbei sie/dass sie/eine gute/eine kurze/einfu/einfu empfe/einig
-6:gewoe/ging/gute/gute einfu/hoere $/ich arbei/ihr weg/ihre arbei/ihrem beruf/jetzi/keine stell/kommt
-6:kurze antwo/meine job/mensc/muess/neugi auf/niema/nur/passe ?/rolle/stell mich/suche keine/telef/waehl
-6:wenn ich/wer/woran/wuerd mir/zuers
-7:^ was/^ wer/am monta/aufge/branc/dank/ein buch/erzae/fach/gespr $/habe/habe einen/habe meine/herzl/heute
-7:ich freue/ich habe/ihnen $/ihre meinu/ihrer arbei/liebe/macht/manch/meinu/monta/nicht um/sie nicht/was/weg
-7:worau achte/wuerd ihnen/wurde
-8:^ danke/ana/ana ferre/arbei besch/besch ?/das/diese/ein liebl/es fuer/feld/ferre/ferre vorst/gesch/hat
-8:hat mich/liebl/liebl ?/meist/mich ana/neugi/sie ihr/sollt ich/verst ,/vom
-9:^ ihre/achte/erste/forsc/frage stell/kurze/sind
-10:^ wie/ander/buch/danke/jeman empfe/lerne/pfleg/schwe/sollt/uebli/war
-11:^ worau/worau
-12:mir noch/oder/rat/vor
-13:gespr/ihren/passt
-14:, wie/aus/welch
-19:keine
-21:beruf/nicht
"""
