"""Weights of words, written by scripts/weigh_etiquette.py; see `weighing`."""

LEARNED_FROM = "e5b87421a55d64a1"

TABLE = """
23:is your
20:pay
17:me ?
16:at your
15:much/my appli/vacan/you earn
14:any/are you/pay you
13:i need/my cv/my resum
11:assis/attac/for me/get/how much/like me/salar
10:avail/cv/earn/salar ?/take/your compa
9:does your/might/offer/pleas/you get/your salar
8:autum/could/depar/i would/join/lab/need/need a/oppor/pass/pay like/summe ?/they/they pay/vacan ?/with you
8:you offer/your depar
7:^ can/^ give/^ pleas/a train/and could/and would/autum ?/chanc/compa is/conta/do they/enclo/for a/give me
7:hire/hope/looki for/me $/month/need someo/on your/per/possi/refer/refer me/resum/seeki/start worki/summe
7:train ?/work for/you help/you make/your boss/your lab/your organ/your team
6:adver/am avail/am ready/can i/compa $/could i/expec to/firm $/for work/have any/have this/hire someo/hirin
6:i saw/is my/is that/job with/many openi/much do/offer inter/openi/openi do/paid/ready/resum to/saw/the open
6:this autum/to have/what salar/would be/year ?/you hear/you know/you perso/you take
5:^ hire/^ let/a junio/about job/adver a/am despe/am inter/anoth/any posit/apply direc/ask about/ask what
5:assis ?/bank ?/chanc of/colle shoul/compe is/curre compe/decid about/despe/despe for/did they/direc to
5:each month/earn more/earn per/firm/get a/gradu/have posit/hire me/hired by/home each/hope you/hourl
5:hourl wage/hr/if/if your/is ?/join your/joine/joine ?/junio/know wheth/lead/leads/make ?/makin/manag ?/me for
5:money/money do/month ?/month incom/much money/newsp $/offer you/openi ?/organ have/part-/per year/perso
5:perso ?/posit for/ready to/rent/salar did/shop/shop ?/someo like/suppo/take home/takin on/than you/the rent
5:the shop/there any/they offer/to becom/to work/us/wage ?/what your/who decid/worki for/would like/you are
5:you can/you expec/you hire/you joine/you makin/your firm/your hourl/your month/your pay
4:, but/, can/, could/, salar/a chanc/a day/a part-/able/able to/about me/about vacan/am reach/am seeki
4:an inter/and work/appre/are on/area ,/as/ask for/be a/boss/call me/can/can start/can you/choic $/come and
4:consi/could join/cv is/day of/days ,/depar ?/did at/does the/dream/enclo my/filmi/filmi ?/find work
4:first choic/first of/for much/for new/for peopl/for this/from the/galle/get ?/get for/give/have for/have work
4:help/help ?/high is/hopin/i am/i ask/i reall/if a/immed/immed $/insti/inter with/is hirin/job offer/job oppor
4:jobs do/just a/know if/makin these/manag/may/may if/me/me find/me what/momen ?/much ,/much you/museu take
4:my name/next/of filmi/of may/of ten/offic $/on train/open posit/pages/pages ?/paid for/part- job/pay ?/pays
4:pays the/pleas call/possi to/post/put/reach/reach out/reall want/rent $/right perso/salar do/salar you/searc
4:someo $/stude ?/suita/take me/take on/team/ten pages/that pays/the attac/the marke/the right/the summe
4:the theat/theat/this kind/to conta/to get/to join/to secur/to start/trans of/up in/want this/wheth you
4:with your/work out/works ?/would appre/would it/writi to/you have/you keep/you might/you paid/your galle
4:your hirin/your insti/your place/your studi/your works/yours $
3:, is/, pleas/, would/^ betwe/^ could/^ tell/^ would/a dream/a freel/a full-/a job/a possi/a post/a vacan
3:about a/about new/adver $/agenc/am/am curre/am writi/an openi/and hope/annua salar/any leads/any pull/appli ?
3:are hirin/are there/as soon/ask/assis posit/attac my/avail to/backg ?/be/be part/becom one/being hired
3:betwe us/boss looki/budge/by/by you/came up/caree chang/chang like/colle $/compa pay/compe/consi me
3:could refer/curat $/do i/dream to/each/earn ?/emplo a/emplo as/enclo $/expir/expir $/farm ?/fello/fello job
3:fit/for any/for openi/for six/for your/forge/forge me/forwa my/freel at/full-/grows/grows $/guide for
3:happe to/have attac/hires at/hirin guide/hirin right/hones ,/hope is/hopin you/i apply/i be/i can/i could
3:i want/in takin/is attac/is enclo/job in/join $/join you/kitch $/know when/lab ?/lead to/looki/magaz/magaz $
3:marke for/may lead/me if/might be/museu hirin/my backg/my hope/my visa/new role/next adver/next time
3:not forge/not sure/nurse $/of being/of curat/of me/offer $/offer me/offic/on my/open role/oppor with/out ?
3:out about/out becau/pass on/place/place ,/pleas keep/pleas think/posit ?/post $/pract/pull/pull with
3:recen gradu/recru/resum and/resum in/resum is/revie/revie my/saw that/secur a/seeki a/seeki emplo/six
3:six month/someo ?/someo with/soon/soon as/sprin/staff/staff ,/start immed/stude for/studi/studi $/suppo my
3:sure/sure wheth/take for/takin/talk may/team grows/team need/that our/the assis/the fello/the museu/the pay
3:the resea/there an/this summe/thoug/time your/to emplo/to recom/train posit/uncle/uncle works/us ,/vacan $
3:visa/visa expir/was hopin/was wonde/wheth your/which of/will send/with my/with the/wonde if/work befor
3:works take/would your/writi/you adver/you as/you could/you forwa/you happe/you my/you next/you pass/you revie
3:you suppo/you will/your agenc/your annua/your farm/your kitch/your magaz/your manag/your offic/your recru
3:your uncle/yours ,
2:, do/, feel/, ideal/, if/4471/4471 $/^ here/^ maybe/a budge/a caree/a consu/a contr/a paid/a pract/a range
2:a recen/a suita/a summe/a teste/a veter/a year/about any/about inter/accep anyth/acme/acme $/ad/ad for
2:again ,/along my/alrea know/am askin/am eager/am hopin/am looki/am on/am searc/an aquar/analy job/and hoped
2:and my/and need/and thoug/and three/anoth illus/any chanc/any hint/any job/any jobs/any vacan/any work/anybo
2:anybo who/appli $/appli to/apply $/appre a/appre your/aquar like/aroun/arran/arran an/as early/as janua
2:as possi/as your/as yours/ask ?/ask how/ask if/askin ,/askin every/assis $/assis manag/at acme/at an
2:attac resum/attac so/attac to/avail from/avail in/away/away at/badly/badly and/be able/be avail/be comfo
2:be consi/be happy/be one/be recru/be so/be thank/becom vacan/been laid/been looki/befor my/begin like/biolo $
2:boss that/budge for/but do/by your/came/can see/can we/caree goal/carpe on/case/charg/choir ?/city/city ?
2:clini/comfo/comfo refer/compa about/compa as/consu/consu ?/conta about/conta at/conta me/contr with
2:could find/could offer/could start/could you/cover/cover the/curre seeki/cv ?/depar ,/depar ever/done $/eager
2:eager to/early as/earn ,/edito/edito ,/emplo oppor/endor/endor my/ever hires/every i/exper and/exper place
2:expre/expre my/finan/find a/firm has/fit well/for an/for anoth/for hirin/for job/for stude/forwa the/found $
2:free/free ?/free to/full- posit/galle $/garde/garde as/get in/go last/goal/goal is/going at/good word/group ,
2:group as/guide/hands/happe/has a/have done/have enclo/have just/have put/have two/help out/helps/helps $
2:here is/hesit/hesit to/high/hint/hint of/hire a/hire two/hires again/hirin $/hirin ?/hirin a/hirin manag
2:hoped/hoped you/how high/hr ?/hr about/i come/i conta/i help/i lost/i may/i send/i think/i thoug/i work
2:idea $/ideal/ideal at/in case/in charg/in joini/in logis/in marin/in mind/in that/in your/inqui/inqui about
2:insti $/inter ,/inter avail/inter for/inter this/into your/is free/is growi/is looki/is recru/it on/it take
2:it would/janua/janua $/job lead/job numbe/job openi/job searc/job since/jobs at/joini your/junio trans
2:just been/know/know about/know as/know for/know how/lab offer/labor ?/laid/laid off/lead $/leads on/leads to
2:lectu/lectu post/let go/like a/like for/like you/like yours/logis/logis $/looko/looko for/lost my/love an
2:make in/makin as/manag about/manag for/manag job/manag posit/marin/marin biolo/marke/match/may alrea/may and
2:may ask/maybe/maybe you/me a/me and/me askin/me in/me inter/me when/me whom/me worki/menti my/messa $
2:might have/might help/mind $/mind me/momen/month ,/more than/much are/much does/museu/my caree/my first
2:my next/name ?/name came/need work/needs/needs a/needs anoth/new one/next role/not hesit/not mind/numbe 4471
2:obser adver/of $/of anybo/of hands/of staff/of us/off and/offer paid/offer work/offic might/offic opens/on $
2:on inter/once wrote/one as/open ?/open in/openi for/openi in/opens/opens $/oppor $/oppor in/oppor to/organ
2:out as/page ,/paid ?/paid assis/paid last/paid posit/pair/pair of/park $/pass it/pay your/per show/perha
2:perha your/place ?/place for/pleas consi/pleas pass/pleas remem/pleas tell/posit becom/posit is/posit like
2:posit open/posit that/posit with/possi $/possi role/post ?/pract such/produ manag/put in/put me/put my
2:range and/reall appre/reaso/reaso i/recko/recko you/recru about/recru at/recru train/refer $/refer for/remem
2:remem me/rent in/resea assis/resum with/right away/role $/role for/role last/role of/said your/salar cover
2:saw the/searc $/searc for/secur/see me/send my/share my/short of/site/site ?/so any/so i/so thank/so that
2:somet in/somet suita/sprin and/start right/still looki/stude in/studi needs/such as/suita posit/summe stude
2:team ?/team and/techn role/tell hr/teste/teste $/thank if/that city/the ad/the analy/the edito/the hospi
2:the lectu/the looko/the momen/the next/the perso/the produ/the reaso/the sprin/theat ?/theat pay/there inter
2:there oppor/think you/this leads/this year/thoug i/thoug you/three refer/to arran/to be/to expre/to inqui
2:to offer/to pass/to put/to stude/to whoev/told your/touch $/train this/trans on/two of/two years/up $/us ?
2:use/vacan helps/vacan in/veter/veter clini/wage/was let/well into/were paid/were short/when a/who in
2:who shoul/whoev/with hr/work badly/work exper/would accep/would fit/would get/would love/would reall/write is
2:year/years of/you able/you be/you consi/you endor/you let/you may/you over/you pay/you per/you recko
2:you refer/you takin/you told/your assis/your colle/your found/your garde/your labor/your newsp/your page
2:your park/your pract/your site
-2:, congr/, i/, it/, paid/, thank/, what/, which/, your/2009/2009 and/^ anna/^ shoul/^ someo/^ there/^ this
-2:^ to/^ was/^ we/^ which/^ why/a conve/a curat/a degre/a fair/a famil/a few/a film/a hospi/a hotel/a joy
-2:a link/a list/a norma/a park/a perma/a poet/a portf/a progr/a small/a stron/a wonde/about being/about hirin
-2:about law/about that/about what/abroa/abroa ?/admir $/admir the/adver ?/advic ?/advis/after be/after forty
-2:after the/after your/alone ,/alrea ,/alway/alway fasci/am consi/ana $/and archi/and can/and got/and i/and it
-2:and love/and priva/and that/anima/anima when/anna/anna weber/answe/answe $/any openi/anyon help/anyth but
-2:anywh/anywh $/appli get/apply anywh/archi $/archi get/are busy/are doing/are inter/are never/area mostl
-2:artic/artic about/asked you/askin/at a/atten/baker since/bank i/bank in/be clear/be conve/becam/becam a
-2:becau your/been a/been drawn/been worki/being the/best for/best way/betwe publi/book on/books/busy/busy with
-2:but your/by video/cafe/cafe or/call is/call on/can meet/can not/can talk/care/care of/carpe and/chang since
-2:chemi/choir ,/choos ,/clear/clear ,/close/close to/colle lena/comet/comet has/commo/commo to/compa betwe
-2:compa cafe/confe/confe are/congr/congr $/consi wheth/conve $/conve ?/conve about/could meet/cours and/cv the
-2:day/day works/days have/debat/debat on/decid ,/descr made/did a/did anyon/diffe in/direc told/disco/disco of
-2:do ?/do carpe/do most/do new/do not/do salar/docto ?/does it/does someo/does this/doing/doing espec/down a
-2:drawn/drawn to/drew/drew you/easie/easie $/else to/emplo every/encou ?/encou kept/enjoy my/enoug $/enoug to
-2:espec/espec inter/eveni cours/every few/exerc/exerc you/exhib/exhib was/exper ,/exper would/expla it/fair
-2:fair wage/farm very/fasci/fasci me/festi/festi ?/few quest/fill/film/film $/firm was/first month/first page
-2:first role/first summe/fondl/fondl $/for five/for learn/for putti/for someo/for years/forty/forty years
-2:get along/get wrong/glaci/glaci $/go/go ?/go when/going $/had/hand/hand these/hard to/has alway/have chang
-2:have start/have time/help you/her/her strai/hire someb/hired her/hired me/hires me/hires strug/hirin women
-2:holid/holid ?/hope this/hotel to/hour ?/how an/how can/i admir/i answe/i asked/i imagi/i just/i like/i met
-2:i only/i speak/i still/i took/i wonde/i write/idea becom/ideas/ideas after/imagi/imagi $/impor/in how
-2:in june/in order/in sales/in scien/in such/in winte/inste/inste of/inter $/inter alrea/inter chang
-2:inter paid/inter work/inter you/is close/is easie/is in/is it/is no/is on/is welco/it $/it commo/it fondl
-2:it hard/it like/it true/it worke/job ?/job after/job expla/job is/job start/job to/jobs and/join our/joy
-2:joy $/kinds/kinds of/last/last year/laugh/laugh $/law $/law or/learn does/learn how/learn more/lena/lena $
-2:less/less than/libra/libra $/life $/life as/like the/liked/line/line of/link/link to/list/list of/lot $
-2:lot about/love my/made you/many hours/many peopl/mary said/mary told/matte less/may ,/me going/me laugh
-2:me that/meet at/meet you/merge/merge $/met/mind about/mind if/minis ?/miss/miss if/month that/most ?
-2:most often/most peopl/most posit/mostl/mostl tempo/much she/much with/museu $/my very/need ?/need advic
-2:never adver/never appli/new ideas/newco/newsp yeste/night/nine ?/no need/nobod hires/norma/norma worki
-2:not about/not decid/not think/not want/numbe/nurse and/nursi/nursi ?/of it/of nine/of quest/of schoo/of view
-2:offer ?/offer two/often/often ?/on holid/on thurs/once turne/one/one i/only want/open archi/openi of/opini $
-2:or talk/or unpai/or we/order/order to/organ are/other ?/our call/out in/out of/owes/owes to/own/own job
-2:page of/paid in/paid or/park range/path for/path is/pay in/peopl apply/perma/perma posit/phone $/place $
-2:poet/poet ,/point of/portf in/posit abroa/posit are/posit at/post in/prepa/prepa for/press/press and/priva
-2:priva hospi/profe have/progr ?/putti/putti me/quest $/quest ?/quest about/raise/raise a/recom ?/recom i
-2:recom someo/recru volun/rejec/rejec for/resea/resea for/resum ,/resum matte/resum stand/rewri the/right to
-2:role need/room/said/said you/salar compa/sales for/she/she owes/short/short conve/since/since 2009/since we
-2:skill do/skill does/small press/so a/so your/someb ,/someo from/someo in/somet comes/speak with/spoke i
-2:stage/stage hand/stand/stand out/start a/start at/still think/stopp/stopp worki/stori/stori were/strai
-2:strai out/stron/stron posit/strug/strug with/stude $/study glaci/study law/study today/such a/sugge befor
-2:summe job/surpr/take to/takes/takes care/talk by/taugh me/teach me/team works/tell/tempo/tempo ?/ten inste
-2:than a/than enoug/that $/that is/that most/that would/that you/the admir/the anima/the boss/the call
-2:the comet/the debat/the disco/the exerc/the farm/the festi/the first/the jobs/the libra/the merge/the most
-2:the one/the profe/the trade/the trip/there peopl/these/think a/think appli/this/this organ/this trade/thurs
-2:thurs after/time do/time for/tip and/to bring/to choos/to new/to nursi/to prepa/to raise/to resea/to tell
-2:to trave/today $/today ?/toget/toget $/tomor/tomor ?/took a/took in/trade $/trade enoug/train would/trans $
-2:trave/trave $/trip/trip $/true/true that/try/try the/twent/twent minut/two jobs/typic caree/under how
-2:unpai ,/value/very diffe/very first/video/video ,/view $/view befor/volun/volun for/wage for/want anyth
-2:was a/was in/was rejec/was your/way to/we can/we could/we spoke/we start/weber/weber said/week like/welco to
-2:were looki/were more/were start/what could/what did/what drew/what kind/what made/what oppor/what skill
-2:what train/wheth to/which confe/which day/which is/which organ/which part/who takes/why/why did/will rewri
-2:will try/winte/winte ?/with hirin/with in/with other/women/women in/wonde/wonde job/work offer/work right
-2:worke $/worki tomor/worki week/works best/works toget/worry about/worth the/would study/would suit
-2:would teach/would value/write a/writi becau/wrong/wrong most/yeste/yeste ,/you advis/you appli/you apply
-2:you becam/you do/you encou/you ever/you go/you miss/you never/you recru/you stopp/you took/you were
-2:you wrote/your artic/your days/your docto/your encou/your exhib/your life/your line/your mind/your stori
-2:your talk/yours ?
-3:, not/2019/2019 $/^ in/^ where/a begin/a devel/a favou/a lot/a maste/a risk/a stude/about actin/about yours
-3:accep/accep a/accep an/actin/actin $/again ?/again the/ahead/ahead of/alone/alumn/alumn direc/am curio
-3:am emplo/among/and conte/and have/and loved/any quest/apply witho/aquar in/archi/are most/are worth/asked
-3:askin for/at night/at this/at three/been offer/befor/below/best/book illus/books shape/call ?/can a/can one
-3:can tell/caree ?/chang your/chemi ?/choos this/colle train/come to/compa you/conte/conte ,/could we
-3:curre emplo/curre job/curre work/data/day ?/days ?/decid again/degre ?/degre neces/devel/devel in/did your
-3:direc $/do hirin/do in/do next/docto/does all/does in/does that/down/emplo $/emplo gives/enjoy and
-3:enjoy your/eveni/ever regre/expec/expec ?/expec in/expec you/expla what/fact-/fact- $/famil/famil ?/favou
-3:favou among/finis an/five/five years/for ?/for child/for emplo/for freel/for half/for intro/for three
-3:found still/found your/freel trans/frida off/frida would/from book/from kew/from your/gives/gives me/glad of
-3:good for/good intro/group does/harde/has to/have decid/have held/have you/hear how/hear your/hired as
-3:hirin proce/hones about/hour on/hours/i curre/i finis/i found/i menti/i recen/i start/i were/in 2019
-3:in lisbo/indus/indus ?/insig ,/inspi/inspi you/instr/instr ?/inten/inten of/is below/is pay/is resea/it is
-3:it worth/job $/job again/job inter/kew/kew $/know $/learn than/leave room/leavi/leavi your/led/led to
-3:leeds $/let you/life at/like in/lisbo/lisbo ?/live/live on/looki forwa/lot/loved/loved the/machi/machi will
-3:made me/make instr/manag look/maste/maste degre/matte/me frida/me how/me throu/meeti ?/menti your/minut
-3:monda $/morni/morni ?/my place/name in/name when/neces/neces for/newsp and/next if/night $/nine/no inten
-3:nobod has/not for/not to/not worry/obser last/of askin/of our/of these/off ,/offer from/one live/only for
-3:openi $/or a/or to/other/our meeti/over this/patie/pay usual/peopl ?/peopl in/peopl you/phone be/point $
-3:posit on/possi ?/proce/proce like/progr/proje you/quest you/range ?/range can/rathe learn/read your
-3:recen finis/regio/regio ?/regre/regre leavi/resea ?/risk that/said that/salar shoul/schoo $/see/see ahead
-3:see the/shape your/shoul a/simpl/simpl like/skill/so frida/spoke/steps/steps that/still make/still work
-3:story/story $/struc/struc for/suit me/take over/talk $/talk on/talk to/taugh you/team is/techn does/ten work
-3:than earn/that led/that machi/that time/the alumn/the aquar/the eveni/the fact-/the incom/the job/the proje
-3:the steps/there a/these times/think ?/this cours/this is/this job/this point/three be/three peopl/throu
-3:throu the/time still/times/times suit/to ?/to let/to our/train chemi/trans ?/tuesd at/turne/turne down/up ,
-3:usual struc/value your/walk/walk me/wants to/was hired/was it/way you/wedne at/week/well/were an/were in
-3:what was/when i/when your/where do/where would/which books/who can/who inspi/who wants/who would/will take
-3:work alone/work from/work is/work on/work your/worke on/worry/worth apply/would half/would one/would rathe
-3:would simpl/would tell/would tuesd/would wedne/you $/you expla/you found/you i/you think/you to/you train
-3:you walk/you wish/you work/you worke/your exper/your indus/your name/your profe/your regio/your story
-3:your stude/your think/your tip/yours leave
-4:/, where/^ did/^ mary/^ the/^ when/a book/a brief/a name/a teach/a typic/admir/advic and/all/all day
-4:am explo/among the/an offer/and rewri/and speak/appli your/are the/are typic/ask ,/askin you/be good/be open
-4:befor i/bette/bette perso/brief/brief infor/bring/bring a/caree in/cheap/cheap wheth/child/child ?
-4:compa hire/conve/descr the/does/does a/earn at/else is/encou/explo/explo caree/few/field ,/finds/finds you
-4:fine/fine $/for anyth/forwa to/found/frida/from home/good/has/have been/have taken/held/held ?/home ?
-4:how could/how did/how is/how your/i enjoy/i find/i got/i left/i read/if someo/in a/in leeds/in ocean
-4:inter first/intro to/is fine/is not/is the/job like/jobs in/leeds/left/left my/mary/may $/meet/meeti
-4:messa finds/most of/my new/my posit/name $/need to/new train/not askin/not expec/ocean/ocean $/of you
-4:our talk/out cheap/phone/pleas let/point/proje/range/rewri my/risk/salar range/schem/schem $/scien/scien $
-4:shape/siste works/small/someo who/speak warml/start ?/start my/start salar/start with/still/suits/suits me
-4:taken/taken your/talki with/taugh/teach $/tell me/ten/than/the bette/the field/the inter/the phone/the way
-4:this field/this profe/time/to keep/to send/to study/to talk/to talki/to under/told/told me/took/train schem
-4:tuesd/typic start/under/wants/warml/warml of/wedne/well $/what a/what compa/wheth this/wish/with ?/with me
-4:work as/work suits/works at/write/write to/years ?/you a/you choos/you hired/you well/your first/your view
-5:, and/, my/, only/^ how/^ never/^ nobod/a call/a resum/an infor/at sea/begin/below $/caree path/could tell
-5:cours/curio about/curre role/data ?/diffe/enoug/envir/envir ?/expla/finis my/first ?/for insig/got a/have no
-5:hire peopl/hour/how you/i appli/i quit/in may/in my/insig/intro/job last/just curio/law/like your/made
-5:me which/move our/much of/my numbe/my siste/never would/nobod/not looki/numbe is/offic or/open data/open to
-5:opini of/promi not/quit/quit my/rathe/read/reque an/sea/sea $/short call/siste/start/sugge/suit/suit you
-5:talk ,/talki/thank to/the new/this work/three/to reque/to see/today/trade/usual/view/way/where/work ?
-5:work envir/would help/would i/years $/you about/you enjoy/you like/you sugge/you would/your role
-6:^ what/again/ana ferre/any of/at ten/begin expec/caree/curio $/descr/did/does eithe/eithe/eithe work/ferre
-6:ferre ?/got/half/half an/i accep/i promi/is a/leave/look for/manag peopl/monda/my curre/of those/on monda
-6:path/promi/reque/rewri/speak/stude inter/those/those work/to move/what would/when/worke/worth/would any
-6:you descr/you manag/you recom/your caree
-7:a short/about life/am a/an hour/call $/choos/degre/field ?/finis/me about/move/my job/no/on open/opini
-7:profe ?/someo else/study/to ana/we/were/what works/works/works for/your advic
-8:after/am not/ana/book/infor/look/new job/our/teach/thank/thank you/years/your opini/your posit
-9:advic/ask you/did you/else/first/how do/i do/in this/infor inter/know what/of the/only/profe/to hear
-9:to learn/typic/what/you for
-10:^ thank/call/enjoy/from/life/never/quest/the work
-11:^ your/curio/most/peopl/was/which/your job/your work
-12:about your/field
-13:or
-14:talk
-15:learn
-16:how
-21:not
"""
