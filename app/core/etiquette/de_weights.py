"""Weights of words, written by scripts/weigh_etiquette.py; see `weighing`."""

LEARNED_FROM = "84297aa828eac04b"

TABLE = """
20:gehal
16:verdi
14:arbei $/du/ihnen meine
13:bei ihnen/suche
12:meine leben
11:bei/ein ?/einen job/freie stell/fuer mich/hoffe ,/in ihrer/offen/viel/wie viel/zahlt
10:koenn/mein leben/moech mich/sie mich/somme/verdi sie/waere
9:^ haben/brauc/frei/freie/gehal ?/hoch ist/hoffe/ihr gehal/ist ihr/koenn ich/mich ?/perso
8:^ biete/^ nimmt/anfan $/arbei fuer/assis/bekom sie/firma/fuer eine/glaub/glaub ,/jahr/kenne/labor/meine bewer
8:mich um/nimmt/sie ?/sie meine/stund ?/sucht/theat/viel zahlt/volon/zurze
7:^ stell/angeh/auf ihrer/biete/biete sie/bitte/chanc/ein vorst/eine ueber/einst ?/gerad/hoch/ich frage
7:ich wuerd/ihr im/ihre firma/jeman ?/man ihnen/sofor/stell fuer/weite/wie hoch/wisse sie/zu werde
6:, in/, koenn/^ bitte/^ suche/^ sucht/^ wisse/anfan angeb/angeb ?/auf die/ausge/beige/beige $/bekom/dass ich
6:denn/eine chanc/einen prakt/einzu/finde/gehal hat/gern/geseh/hat man/ich waere/ihnen am/ihrem insti/im monat
6:leben $/mich/richt/sie freie/sie fuer/stell frei/und koenn/verdi ?/verfu/von mir/welch gehal/zu einem
5:, ihre/, ob/^ sagen/^ unter/abtei/auf ein/besch ,/bewer mich/bleib/bleib ihnen/brauc ihr/chefi/der perso
5:die richt/du ?/einem job/einge zu/erste maerz/frei ?/fuer/gespr zu/helfe ?/herbs/hinwe/ich als/ich bewer
5:ich glaub/ich hoffe/ich nach/ihnen ?/im herbs/insti/jede/jeman wie/kann ich/maerz einen/meine/melde
5:mich ueber/mitar ?/monat netto/netto/netto ?/ob/offen posit/offen stell/prakt $/sagen sie/schic ?/sehr/seite
5:stell sie/stude/suche arbei/suche zum/ueber ein/verdi du/verfu $/viel verdi/vorst wuerd/waech/was bekom
5:was bleib/was verdi/weite ?/werks/wie mich/wollt
4:, bitte/, wuerd/^ anbei/^ gibt/^ kanns/^ kenne/^ verge/agent/als teste/am liebs/am theat/an einer/anbei/anbie
4:angeh $/arbei ihnen/auf der/ausge haben/aussc/auszu/auszu ?/berat/bin auf/chef/cv/cv beige/das museu/dem ich
4:der stund/der suche/du mir/duerf/duerf ich/eine assis/eine auszu/eine posit/eine stude/einer freie/einst
4:einst ,/einzu $/einzu ?/ergib/ergib ,/es waere/firma einzu/frage ,/frage ?/fuer jede/fuer sie/geben
4:habe ihnen/habe inter/haett gern/haus/helfe ,/hinte/hinwe auf/ich angeh/ich beige/ich einen/ich leben
4:ich will/ihnen im/ihr labor/ihr stund/ihrem buero/ihrem chef/ihrem haus/ihrem team/ihrem unter/ihrer chefi
4:ihrer seite/im somme/in ihre/in ihrem/inter ,/jobs haett/kann sofor/kanns/kanns du/kenne sie/leben an
4:leben habe/leben kann/leute/leute ein/liebs/liebs in/mache $/meine cv/mich nicht/mit der/moegl stell
4:museu volon/nach einem/nicht viel/nimmt das/nur einen/ohne/sie ausge/sie eine/sie gerad/sie noch/sie offen
4:sofor anfan/somme bei/stell erzae/suche eine/suche einen/suche sie/team/team jeman/team wiede/teste/teste in
4:traum/und freue/und ich/unter/verge sie/versc ?/viel ,/volon ?/waech $/waere sie/wiede/wiede waech
4:zahlt ihnen/zahlt ihr/zu arbei/zu empfe/zurze arbei
3:, bin/, eine/, von/^ duerf/^ gern/^ hierm/^ kann/^ werde/ablae/ablae $/agent gaebe/alles/am empfa/an ?
3:an ihrem/an mich/an wen/anbei mein/arbei ,/arbei finde/arbei und/arbei wechs/assis ?/auch/ausbi in/ausge hat
3:baust/baust arbei/bedar/bedar an/bei ihrer/bekom du/benoe/benoe rasch/berei ,/besor/besor ?/bevor mein
3:bewer ich/bezie/bezie ?/bin inter/bin zurze/bitte erzae/bitte hoere/brauc $/brauc einen/brauc sie/brenn
3:brenn darau/chanc ?/chefi neue/chefi von/dankb ,/das theat/dass unser/den somme/denn ihr/denn so/die ausge
3:die stern/diese job/du denn/eigen gehal/ein traum/eine besch/eine empfe/eine techn/einem/einem joban
3:einem vorst/einen ausbi/einen junge/einen zimme/einer praxi/empfa/empfa noch/erkun/erkun $/erste wahl
3:erzae sie/es auf/etwas passe/finde ,/firma ist/frage nach/frei haben/freie mitar/fuehr $/fuer frage
3:fuer studi/gaebe/gaebe jeman/galer/galer noch/gebra wird/gehal bekom/gehal sie/gerad einst/gern ein/gern fuer
3:gern wuerd/geseh ,/geseh und/gross ,/gut passe/habe geseh/habe ihre/herbs noch/hierm/hierm bewer/hinte einst
3:hoere sie/hoffe auf/hotel erkun/ich benoe/ich brenn/ich gut/ich kurzf/ich melde/ich muss/ich suche/ich teil
3:ich wuens/ihnen arbei/ihnen das/ihr eigen/ihre agent/ihre chefi/ihrem hotel/ihrer abtei/ihrer baust
3:ihrer werks/ihrer zu/im jahr/im labor/inter an/inter zu/ist denn/ist meine/jahr verdi/jede arbei/jeman gebra
3:jeman mit/job $/job besor/job geben/job unbed/joban/joban fuehr/jobs/jobs am/kann $/kolle koenn/kolle zu
3:kurzf/kurzf verfu/labor frei/lehrl nehme/lekto/letzt jahr/leute ?/leute wollt/maerz/mein visum/mein ziel
3:meine hinte/melde mich/mich $/mich als/mich bewer/mich bitte/mich nach/mir einen/mir und/mit meine/moech gern
3:moegl/moegl ,/monat/muss arbei/nach arbei/nach freie/naech/naehm/naehm jede/nehme/nehme ?/noch einst
3:noch mitar/ob am/passe $/passe ergib/perso fuer/perso von/platz fuer/prakt/prakt an/praxi/praxi wie/pro
3:pro vorst/rasch/rasch eine/refer/richt perso/schnu/schnu an/seite bezah/sende/sich etwas/sie bedar/sie berei
3:sie bezie/sie der/sie hoere/sie letzt/sie perso/sie prakt/sie schnu/sie verdi/so im/stell $/stell bewer
3:stell der/stell frage/stell geseh/stern letzt/sucht ihr/sucht ihre/team $/team zurze/teams werde/techn
3:techn ausge/teil ihres/theat ?/theat an/theat pro/traum waere/ueber von/um $/um die/unbed/unbed ,/und glaub
3:und haett/und hoffe/und naehm/uns/uns ,/unter uns/verdi haben/verst ?/viele leute/visum/visum ablae/von zehn
3:waere gern/waere gross/wahl $/was zahlt/wechs ,/wechs und/wegen/weil die/weite $/welch ihrer/wenn sich
3:werde $/werde ,/werks $/wie ihrem/wie mir/will den/will diese/wird/wird $/wird ?/wollt ihr/wuens/wuens mir
3:wuerd ich/zahlt man/zehn seite/ziel/ziel ist/zimme ?/zurze verst
2:, aber/, am/, auch/, bis/, duerf/, falls/, fuer/, habe/, ihnen/, ist/, lasse/, sobal/, stehe/, wann/88
2:88 waere/^ ab/^ brauc/^ da/^ kaeme/^ nehmt/^ ueber/^ verze/^ vorso/ab dem/aber/aber brauc/aber koenn
2:abtei prakt/aktiv/aktiv auf/aktue/aktue ?/alle ,/als berat/als bezah/als biolo/als fahre/als lehrl/als pilot
2:an ihre/anbie ,/anfan/anfan ,/anfan auch/angeh leben/anste als/anzei/anzei fuer/arbei am/arbei suche
2:archi versc/assis ,/assis anfan/ateli/ateli noch/auch in/auch umson/auf einst/auf stell/aufzu/aufzu ?
2:ausge posit/aussc $/bei $/bei dem/bei euch/beide einst/beige leben/beim/berat ?/berat wechs/berei/berei $
2:besch geben/bewer mit/bezah hilfs/bin aktiv/bin die/bin ich/bin offen/biolo $/bis/bis zum/bitte an
2:bitte sagen/bitte wisse/botan/botan garte/brauc dring/brauc jeman/bring ?/buero anfan/chanc ,/chanc auf
2:chef sagen/da/da ich/dankb/dann/dann meine/darau/darau eine/das gern/das noch/dass mir/dazu $/dein/dein verdi
2:dem frueh/demna/demna stell/den angeh/den arbei/der hoffn/der jobsu/der logis/der nacht/der numme/der offen
2:der proje/die anzei/die assis/die berat/die frage/die gerad/die ihnen/die miete/die naech/diese jahr
2:diese stadt/doch/dokto/dokto auf/drei refer/dring/dring arbei/du mich/ehrli ,/eigen ?/ein gutes/ein halbe
2:ein teil/ein unbez/ein volon/eine freie/eine idee/eine lekto/eine quere/eine stell/eine train/eine zeich
2:einen entwi/einen gaert/einen weg/einer anste/einfa $/einma ,/einma unter/einsp/einsp ?/einst bin/empfe $
2:empfe fuer/entde/entde ,/entwi ,/erfah und/erste mai/es einen/es irgen/es jobs/es mich/euch/fahre/fahre fuer
2:falls ihre/fehle perso/finde $/finde sie/firma $/firma eigen/firma einen/firma gerad/firma mache/firme ,
2:frage alle/frei ist/frei werde/frei wird/frueh suche/fuer die/gaert anfan/gaert brauc/garte/garte demna
2:geben ,/gehal frage/gehal fuer/gehal verra/geld/geld bekom/gerad gekue/gern ,/gern als/gern eine/gern mache
2:gut dazu/gutes/gutes gehal/habe auf/habe zwei/haett eine/halbe jahr/hat $/hat ihre/haus $/haus lande/helfe
2:herbs lehrl/hilfs/hilfs einsp/hinwe $/hoffn/hoffn auf/hofft/hofft ,/ich bei/ich brauc/ich kann/ich kenne
2:ich koenn/ich passe/ich schre/ich sehr/idee $/ihn/ihnen die/ihnen einfa/ihnen einge/ihnen fehle/ihr als
2:ihr ateli/ihr sucht/ihr team/ihre ,/ihre abtei/ihre assis/ihre kolle/ihre stell/ihrem gehal/ihrem krank
2:ihrem park/ihrem resta/ihrem theat/ihrer gaert/ihrer galer/ihrer kanzl/ihrer klini/ihrer kuech/ihrer manns
2:ihrer stift/ihres teams/im beige/im botan/im momen/im natur/in deine/in frage/in teilz/insti bewor/insti zu
2:irgen/irgen anbie/irgen moegl/ist dein/ist die/ist eine/jahr dokto/jahr eine/jahre erfah/jede posit/jeden
2:jeden hinwe/jeman brauc/jeman eine/job im/job und/jobs bei/jobsu helfe/jobsu und/junge koch/kaeme/kaeme ein
2:kanzl/kanzl in/kenne ,/klini einge/koch ?/koenn $/koenn sofor/kolle weite/kuech/kurat in/labor in/lande
2:lande $/lasse sie/laut/laut webse/leben/leben ,/leben liegt/leben maile/leben und/leben weite/lehrl ein
2:lehrl in/lekto sucht/liegt bei/logis/logis $/mai koenn/maile/maile ?/manns/manns $/meine namen/meine werde
2:mich einst/mich empfe/mich ihrem/mich in/mich sehr/mich unter/mich wegen/miete/miete in/mir besch/mir helfe
2:mir ihr/mir irgen/mir unser/mir zu/mit $/mitar/mitte/mitte ,/moech ein/moech in/moech range/moegl fuer/momen
2:momen leute/museu/nach ihrem/nacht ?/naech stell/natur/natur verhi/nehmt/nehmt ihr/nimmt ihr/noch aktue
2:noch eine/noch frei/numme 88/ob es/ob sie/offen fuer/park/park $/passe gut/perso ,/pilot/pilot ?/posit ?
2:posit der/posit empfe/posit frei/prakt ?/prakt anbie/prakt fuer/proje/proje in/quere/quere wie/radio verhe
2:range werde/refer habe/reich ihr/resta/resta eine/richt fuer/schre in/schre wegen/schri einma/sehr dankb
2:sehr fuer/seite die/seite steht/sende ich/sich vorst/sie bitte/sie dann/sie ehrli/sie firme/sie ihn/sie ihrer
2:sie im/sie inter/sie leute/sie mitte/sie verwe/sie wiede/sobal/sobal eine/sofor in/soll/soll ich/sollt eine
2:somme an/somme eine/somme prakt/stadt/stadt ?/stehe/stehe ich/steht ,/stell aussc/stell hoere/stell ihr
2:stell ihre/stell in/stell mit/stell wende/stell wird/stift/stift $/stude aufzu/stude einzu/studi versc
2:suche ?/suche die/suche ich/sucht laut/team freie/teams/teilz/teilz ?/theat $/tipps/tipps $/toll/toll $/train
2:train in/ueber den/ueber entde/ueber hinwe/ueber jeden/ueber tipps/um im/umson/umson arbei/unbez/unbez prakt
2:und drei/und hofft/und moech/und wuerd/uns beide/unter $/unter ?/unter brauc/verdi ihr/verge/verhe/verhe ?
2:verhi/verhi $/vermi/vermi ?/verra/verra ?/verwe/verwe fuer/verze/verze sie/viel geld/viell/viell hat/volon an
2:von dem/vorso/vorso sende/vorst ,/vorst beim/vorst vermi/waere toll/wann sie/was sie/webse/webse einen/weg ,
2:wegen der/wegen moegl/wen ich/wende/wende ?/wenn darau/wenn sie/werde finde/werde im/werde und/wie ihrer
2:wiede eine/wuerd anfan/wuerd das/wuerd sehr/wuerd sie/wurde gerad/zeich ?/zu bekom/zum somme/zur verfu
2:zwei jahre
-2:/, daran/, das/, die/, mir/, noch/15/15 uhr/2009/2009 baeck/^ am/^ baut/^ begin/^ derze/^ gehen/^ hat
-2:^ keine/^ laess/^ letzt/^ sehen/^ sie/^ stimm/aber ihre/abges/abzul/abzul ?/als dicht/alter/alter job
-2:am diens/am meist/an $/an erste/an ihrer/ander mache/anfue/anfue $/anget/anruf/anruf am/arbei anfue
-2:arbei bei/arbei bitte/arbei gibt/archi bezog/auch neugi/auf ihr/auf welch/aufga fuell/ausge werde/baeck/baut
-2:baut die/beend ,/beend ?/befol/befol und/begin man/begon ?/behal/bei diese/bei kolle/beleh/beleh werde
-2:berei uebli/beruf eine/beruf gewoe/beruf wie/betre/betre $/bewor $/bewor ?/bewun/bewun ,/bezah ,/bezog
-2:bezog haben/bibli/bibli macht/bin dank/bin seit/bitte sie/blieb/blieb sie/brauc kein/buch ueber/buchh und
-2:buech ihr/buehn ?/buehn aufge/buero komme/damal meine/danke $/daran denke/das festi/das gespr/das ist
-2:das pruef/dass die/dazu gebra/dem nahe/den ich/denke/denke gepra/denke ich/denke ueber/der bibli/der buchh
-2:der erste/der fakte/der freit/der sich/der tierf/der zeitu/derze bin/des/des fachs/desha frage/desha passt
-2:dicht/dicht stell/die auch/die buehn/die gebue/die oper/die prakt/die reise/die schul/die sie/die tiere
-2:diens um/diese arbei/diese organ/donne passe/dort/dort geler/drei mensc/dubli/dubli verfo/ehrli vom/ein ,
-2:ein anruf/ein beruf/ein faire/ein gaert/ein versu/eine buehn/eine feste/eine freun/eine kurat/eine norma
-2:einem lager/einem prakt/einen link/einen platz/einen siche/einen wechs/einer bewer/einer guten/einer regis
-2:einge ,/empfe war/erste ferie/erste gehal/erste mal/erste posit/erste vorst/erzae mir/es/es genau/es hat
-2:es ums/etwas ander/etwas bewor/fach ist/fachs/fachs empfe/faehi/faire/faire lohn/fakte/fakte lag/feld an
-2:feld eine/felde/felde waehl/ferie/ferie ,/feste/feste stell/festi/festi ?/finde mensc/firma ,/firma und
-2:forsc ?/frage gilt/frage ich/frage nicht/frage zu/frei ,/freit/freit frei/freit gut/freiw/freiw fuer/freud $
-2:freun mitbr/fuell/fuell ihre/fuer diese/fuer kinde/fuer so/gaben/gaben mir/gaert im/gebra ,/gebue/gebue fuer
-2:gedul/gedul geleh/gefal/gefre/gefre zu/gefun/gefun ?/gegen/gegru/gegru haben/gehal leist/gehal sollt/gehen
-2:gehen sie/gekue/geleh/geleh ,/geleh ?/geler ?/geler haben/genau/genau gemac/gepra/gepra haben/gerad keine
-2:gern zurue/gesch $/gesch des/gespr ?/gespr habe/gespr ueber/gewin/gewin sie/gewoe mit/gibt mir/gilt
-2:gilt nicht/glets/glets zu/gold/gold wert/groes/groes entsc/gross/gut $/gut so/guten posit/habe die
-2:habe gerad/habe ihren/haben ?/haben die/haett sich/halbe/handw/handw bezah/hat ihrer/hat mir/hat sich
-2:hat sie/hause ,/hause ?/heute ander/heute ein/hoch sind/hoffe nicht/ich bewun/ich bitte/ich ihr/ich ihre
-2:ich ihren/ich in/ich mir/ich selbs/ich sollt/ich werde/ich zu/ich zwei/ihnen bei/ihnen beige/ihnen danke
-2:ihnen diens/ihnen einen/ihnen ins/ihnen keine/ihnen recht/ihr denke/ihr erste/ihr prakt/ihr schre/ihr schwe
-2:ihre empfe/ihre erste/ihre forsc/ihre sicht/ihre vormi/ihrem feld/ihrem handw/ihrem leben/ihrem vortr
-2:ihren namen/ihren rat/ihrer erste/ihrer raum/ihrer regio/ihrer rolle/ihrer sie/im juni/im museu/im strei
-2:im urlau/im winte/immer/immer instr/in dubli/in paris/ins buero/instr/instr ?/ist der/ist forsc/ist gut
-2:ist heute/ist klein/jetzi job/job hat/job von/jobs gibt/kann zu/kein zeugn/keine leben/keine sorge/kinde
-2:kinde ?/klein/klein ,/kling spann/koenn mir/koenn wir/kolle an/kolle erzae/kolle lena/komme ,/kommt ,/konnt
-2:konnt sie/kuemm/kuemm sich/kurat von/kurs ?/kurs waere/laess/laess ein/laeuf ein/lag/lag mir/lager/lager und
-2:lange blieb/lasse ich/leben in/leben lasse/leben nie/leben ueber/lehrl begon/leist/leist ?/lena/lena zusam
-2:lerne ,/lese/lese nacht/leute noch/liebe meine/link/link fuer/lohn fuer/mache bewer/macht ein/macht ihr
-2:macht mir/mai/mal/mein alter/mein arbei/mein jetzi/mein studi/meine arbei/meine beruf/meine frage/meinu zu
-2:meist in/meist stell/mensc in/mich gedul/mich gefre/mich niema/minut/mir damal/mir der/mir ehrli/mir erzae
-2:mir freit/mir freud/mir nach/mir vorst/mir wicht/mit denen/mit einem/mit wem/mitbr ,/moech keine/moech zwisc
-2:monta gern/nach dem/nach stuec/nach stund/nacht ueber/nahe/nahe kommt/namen/nenne ,/neue mitar/nicht $
-2:nicht einge/nicht freie/nie ausge/nie um/niema ein/noch ,/noch immer/norma/norma arbei/nur lerne/oder nach
-2:oder wir/offen archi/oper/oper gekom/organ/organ bewor/paris/paris kling/passt ihnen/passt mir/posit haben
-2:posit sie/prakt betre/pruef/pruef der/range/rat befol/raum/raum fuer/recht ,/regio/regio am/regis/regis ?
-2:reise/reise wert/rolle ab/rolle zufri/schau erzae/schei/schei ?/schic $/schri/schri ,/schul nach/schwe jahr
-2:sehen moech/seit 2009/seit ihrem/selbs arbei/sich auf/sich bei/sich von/siche/siche job/sicht/sicht wuerd
-2:sie am/sie begon/sie dazu/sie dort/sie freiw/sie gaben/sie gegru/sie geleh/sie geler/sie mit/sieht eine
-2:sind $/sind stell/sind uebli/so/so $/so eine/so zu/sollt man/sollt zuers/sonde beleh/sonde ihnen/sorge
-2:sorge ,/spann/spann ,/sprec/sprec ,/stell abzul/stell an/stell bekom/stell gekue/stell haett/stell moech
-2:stell nie/stell sucht/stimm/stimm es/strei/strei um/studi $/studi beend/studi stell/stuec/stuec ?
-2:stund arbei/stund oder/suche ,/suche drei/suche gerad/sucht ?/tagun/tagun die/team ,/telef $/tiere/tiere ,
-2:tierf/tierf ?/traf/ueber $/ueber die/ueber gesch/ueber ihren/uebli arbei/uebli einst/uhr/uhr ?/um/um 15
-2:um arbei/um etwas/um glets/um offen/umkae/umkae sind/und denke/und famil/und fange/und lese/und liebe/unten
-2:unter eine/unter sich/urlau/urlau ist/verda/verdi $/verei/verei sie/verfo/verfo ich/versu schei/viel von
-2:viele/viele stund/vom schau/von/von zu/vorge/vormi/vormi ?/vorst fuer/vortr/vortr in/waehl $/waehl ,/waehl ?
-2:waere mir/war es/war gold/war ihr/was haben/was konnt/was sind/was unter/was war/wechs in/weg dem/weil ihr
-2:welch aufga/welch beruf/welch buech/welch faehi/welch tagun/welch teil/wem/wer kuemm/werde ihnen/wert $
-2:wert sind/wicht $/wie es/wie finde/wie gewin/wie groes/wie haben/wie sich/wie umkae/wie verei/wie wird
-2:will ich/will sie/winte/winte ?/wir telef/wird in/woche habe/womit/worte/worte ueber/zeitu ,/zeitu beend
-2:zeugn ,/zu diese/zu schre/zu studi/zu waehl/zu wechs/zuers mein/zufri ?/zur/zur arbei/zurue/zurue $
-2:zusam haben/zwanz/zwanz minut/zwei felde/zwisc/zwisc zwei
-3:, den/, herzl/, oder/, welch/, woran/^ anna/^ arbei/^ dank/^ die/^ dies/^ mary/^ moege/^ niema/^ um/^ woran
-3:^ zaehl/abend/abend bewor/abgel/abgel haben/achte perso/admir/admir abgel/als lehre/als pfleg/als ueber
-3:als verdi/am donne/an manch/ander als/anfan kann/angeb ,/angen $/anna/anna weber/aquar ging/arbei als
-3:arbei an/arbei derze/arbei erzae/auf ernae/auf see/auf unser/augen/augen will/ausbi inter/baeck und/begin
-3:begin am/begon/behal $/bekom $/bevor ich/bewer in/bewor/bewor und/bin koch/biolo ?/branc ?/branc ab
-3:buch musst/buech leben/dabei noch/damal/das leben/dass man/den abend/der admir/der branc/der lohn/der stern
-3:der termi/der wahl/derze als/die forsc/die gesch/die leute/die posit/die schri/die uebun/die zu/diens/dies
-3:dies ist/diese beruf/diese gewer/diese zeite/donne/eigen vorst/ein kurze/ein leben/eine bitte/eine diese
-3:eine famil/eine gross/eine liste/eine mappe/eine produ/einen leben/einfa ihre/einma an/einma eine/einst gibt
-3:einst in/ende/ende $/entsc/erfah wuerd/erken/erken sie/ernae/ernae gewor/erzae ,/es klar/etwas ueber
-3:fach wenig/fange ich/finge/finge noch/firma stand/frage $/frage mitbr/frage sie/freud/fuer biolo/gegen die
-3:gehal kann/gekom/gekom ?/gern gefra/gern verst/gesch hoere/geste in/gewec/gewec ?/gewer fuer/gewor/gewor $
-3:ging im/gluec/gluec $/gross schau/grupp neue/guten/habe letzt/habe weder/haben $/haben ,/hat ihnen
-3:herzl gluec/herzl von/hoere $/hoffe zu/ich jura/ich lache/ich liebe/ich noch/ich probi/ich zuers/ihnen aus
-3:ihnen ein/ihnen eine/ihnen habe/ihr fach/ihr werde/ihrem buch/ihrem eigen/ihrem erste/ihrer branc
-3:ihrer jetzi/ihrer stell/illus/illus von/im aquar/im augen/in diese/in einem/in welch/inter $/irgen bewer
-3:ist keine/jeman am/jeman einst/jeman passt/jetzi rolle/job ?/job begin/job behal/job suche/juni zu/jura
-3:jura studi/kann jeman/kein/keine bewer/klar/klar zu/kling/koch und/kurze gespr/lache/lache $/laeuf die
-3:leben ?/leben als/leben auf/leben dabei/leeds entsc/lehre $/lerne als/leute brauc/liebe lerne/liste
-3:liste mit/lohn in/mai fange/man/man spaet/man vom/manch stell/mappe ?/mary/mary erzae/mein job/mein prakt
-3:meine neue/meine schwe/meint/meint ,/meinu zur/merke/merke sie/mich darau/mich gegen/mich irgen/mir die
-3:mir eine/mir etwas/mir geht/mir viel/mir vom/mit frage/mitbr ?/moech $/moech einfa/moege/moege sie/moegl ?
-3:monta $/muss mir/musst ich/nach mensc/neue arbei/neuen ausbi/neun anfan/nicht nach/niema muss/noch ?
-3:noch frage/nur frage/oder meine/passt ?/passt der/platz bekom/prakt im/probi/probi die/produ/produ wirkl
-3:profe/rat brauc/recht/reich der/rolle fuehr/sagen $/schau ?/schil/schil ,/schri schil/schwe arbei/see
-3:see erzae/sehen/selbs rat/sich vor/sie ein/sie finge/sie heute/sie selbs/sie zeit/spaet/spaet anfan/spric
-3:spric herzl/stand/stand geste/statt/statt um/stell angeb/stell gewec/stell wisse/stern angen/studi oder/tag
-3:team zusam/termi noch/tut/tut $/ueber ,/ueber sagen/uebun/uebun aus/um es/ums/ums lerne/und einen/und ihr
-3:und inter/und neugi/und sie/und spric/verae/viel ueber/vom illus/vom leben/von buech/von ihnen/von ihrem
-3:vor ,/vorge haben/vorst gern/wahl helfe/waren/was eine/was hat/weber/weber meint/wechs ?/weder/weder einen
-3:welch einst/welch stell/wen frage/wen sollt/wenig/wenig als/wenn ihre/wer hat/werde zeigt/wicht/wie/wie ihr
-3:wie lange/wie sieht/wie sind/wie war/wir um/wirkl/wirkl tut/woran erken/woran merke/wuerd ihre/wurde zwei
-3:zaehl ein/zehn statt/zeigt/zeigt ,/zeit fuer/zeite/zeite passe/zu ende/zu ihrer/zu sagen/zu verst/zuers ein
-3:zufri/zulet die/zur neuen/zusam $/zwei stell
-4:, ich/, keine/, mit/, steht/2019/2019 als/^ an/^ im/^ in/^ jeman/^ mich/^ passt/^ wann/^ warum/achte sie
-4:als eine/als entwi/als sie/alten/alten profe/am/am telef/ander besse/anfan nenne/angen/arbei/arbei in
-4:arbei ist/aufge ?/aus ,/aus ihrem/beend/besse/besse passt/bin nicht/brauc man/buch fuer/dazuk/dazuk $/dazwi
-4:dazwi ,/den anfan/den rat/der arbei/derze/die arbei/diese kurs/ein paar/eine halbe/eine range/einen maste
-4:einen namen/einen podca/einen uebli/einge $/einsi/einsi ,/entwi einge/erzae ?/etwas dazwi/falls etwas
-4:freie ueber/fuehr ?/fuer das/fuer ihren/gefra ?/geht/geht es/gekue $/gemac $/gern dazuk/gespr versc/geste
-4:gewer/gewoe bezah/halbe stund/hause/helfe $/ich wurde/ihr arbei/ihre erfah/ihrem fach/ihren job/ihrer alten
-4:im mai/in leeds/inneh/inneh ,/inter ihr/jahre/jahre ?/jeman ander/jeman aus/jeman nach/job gekue/jobsu $
-4:kann gern/keine anste/keine job/keine stell/kommt es/kurs/kurz/kurz vor/lange/leeds/lehre/man fuer/man in
-4:manch den/maste/maste ?/meine numme/mich kurz/mich wuerd/mit ihrer/moech nur/moech verst/muess ,/musst
-4:nach $/nach zehn/namen dankb/neun/nicht um/noch einma/noch manch/numme unten/oder ein/paar frage/passt ,
-4:pfleg und/podca/podca oder/profe ?/range einen/rat ihrer/schre ?/sie ,/sie ihren/sie inneh/sie unser
-4:sie zulet/sind die/steht meine/stell ,/studi/stund am/suche einsi/suche keine/team kann/telef moegl/treff
-4:ueber das/ueber eine/ueber gewoe/ueber ihre/uebli weg/um neun/um zehn/und das/unser gespr/unten $
-4:verdi jeman/versc muess/vorst ?/waere eine/wann haben/warum/warum haben/was wuerd/weg ?/welch posit
-4:wenn jeman/werde freie/wert/wie werde/worau kommt/wurde/wurde 2019/zaehl/zu hause/zu hoere/zu ihrem/zulet
-4:zwei
-5:, sonde/^ mit/ab ?/anfan rechn/anste $/aufge/beruf $/buech/buehn/daran/die mir/diese feld/einig frage
-5:entsc $/erste stell/erwar/erwar nicht/famil/famil ?/fange/forsc $/gefra/geler/gemac/ging/hatte/ich arbei
-5:ich erwar/ich stell/ihnen einig/ihre gesch/ihrem beruf/ihren beruf/jetzi/laeuf/lerne $/lohn/mensc ,
-5:mit welch/mitbr/muess/nie/nur/paar/rechn/rechn ?/rolle/schau/seit/selbs/sich die/sie in/sie nicht/sieht
-5:sonde/stell mich/unser/vor $/was/was haett/was macht/weg $/wer/wie laeuf/wir/zehn jahre/zeit/zusam
-6:^ ihr/^ wen/^ wer/an der/antwo/antwo wuerd/arbei ?/arbei sie/arbei zu/aus ?/branc/dank ihnen/danke ,
-6:dass sie/die meist/eine gute/eine kurze/einfu/einfu empfe/einig/es ihnen/gute/gute einfu/habe/habe meine
-6:ich habe/ihr weg/ihre arbei/kommt/kurze antwo/mensc/mit/neugi auf/nicht auf/passe ?/pfleg/von ihrer/wenn ich
-6:woran/worau achte/wuerd ihnen/wuerd mir/zehn/zuers
-7:^ danke/am monta/ein buch/erzae/es fuer/fach/gespr $/gewoe/herzl/heute/ich freue/ihre meinu/ihrer arbei
-7:liebe/macht/meine job/monta/niema/sich/telef/verst/waehl/weg
-8:^ ihre/^ was/achte/ana/ana ferre/arbei besch/besch ?/dank/danke/diese/ein liebl/feld/ferre/ferre vorst
-8:frage stell/habe einen/hat/hat mich/ihnen $/liebl/liebl ?/manch/meinu/meist/mich ana/sie ihr/sollt ich/vom
-9:^ wie/ander/buch/erste/forsc/gesch/kurze/neugi/schwe/verst ,
-10:das/jeman empfe/lerne/mir noch/sind/sollt/uebli/war
-11:^ worau/worau
-12:gespr/ihren/oder/rat/vor
-13:, wie/passt
-14:welch
-16:aus
-18:keine
-19:beruf
-21:nicht
"""
