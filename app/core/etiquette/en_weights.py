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
8:autum/could/depar/i would/join/lab/need/need a/oppor/pass/pay like/summe ?/they/they pay/vacan ?/with you/you offer
8:your depar
7:^ can/^ give/^ pleas/a train/and could/and would/autum ?/chanc/compa is/conta/do they/enclo/for a/give me/hire/hope
7:looki for/me $/month/need someo/on your/per/possi/refer/refer me/resum/seeki/start worki/summe/train ?/work for
7:you help/you make/your boss/your lab/your organ/your team
6:adver/am avail/am ready/can i/compa $/could i/expec to/firm $/for work/have any/have this/hire someo/hirin/i saw
6:is my/is that/job with/many openi/much do/offer inter/openi/openi do/paid/ready/resum to/saw/the open/this autum
6:to have/what salar/would be/year ?/you hear/you know/you perso/you take
5:^ hire/^ let/a junio/about job/adver a/am despe/am inter/anoth/any posit/apply direc/ask about/ask what/assis ?
5:bank ?/chanc of/colle shoul/compe is/curre compe/decid about/despe/despe for/did they/direc to/each month/earn more
5:earn per/firm/get a/gradu/have posit/hire me/hired by/home each/hope you/hourl/hourl wage/hr/if/if your/is ?
5:join your/joine/joine ?/junio/know wheth/lead/leads/make ?/makin/manag ?/me for/money/money do/month ?/month incom
5:much money/newsp $/offer you/openi ?/organ have/part-/per year/perso/perso ?/posit for/ready to/rent/salar did/shop
5:shop ?/someo like/suppo/take home/takin on/than you/the rent/the shop/there any/they offer/to becom/to work/us
5:wage ?/what your/who decid/worki for/would like/you are/you can/you expec/you hire/you joine/you makin/your firm
5:your hourl/your month/your pay
4:, but/, can/, could/, salar/a chanc/a day/a part-/able/able to/about me/about vacan/am reach/am seeki/an inter
4:and work/appre/are on/area ,/as/ask for/be a/boss/call me/can/can start/can you/choic $/come and/consi/could join
4:cv is/day of/days ,/depar ?/did at/does the/dream/enclo my/filmi/filmi ?/find work/first choic/first of/for much
4:for new/for peopl/for this/from the/galle/get ?/get for/give/have for/have work/help/help ?/high is/hopin/i am/i ask
4:i reall/if a/immed/immed $/insti/inter with/is hirin/job offer/job oppor/jobs do/just a/know if/makin these/manag
4:may/may if/me/me find/me what/momen ?/much ,/much you/museu take/my name/next/of filmi/of may/of ten/offic $
4:on train/open posit/pages/pages ?/paid for/part- job/pay ?/pays/pays the/pleas call/possi to/post/put/reach
4:reach out/reall want/rent $/right perso/salar do/salar you/searc/someo $/stude ?/suita/take me/take on/team
4:ten pages/that pays/the attac/the marke/the right/the summe/the theat/theat/this kind/to conta/to get/to join
4:to secur/to start/trans of/up in/want this/wheth you/with your/work out/works ?/would appre/would it/writi to
4:you have/you keep/you might/you paid/your galle/your hirin/your insti/your place/your studi/your works/yours $
3:, is/, pleas/, would/^ betwe/^ could/^ tell/^ would/a dream/a freel/a full-/a job/a possi/a post/a vacan/about a
3:about new/adver $/agenc/am/am curre/am writi/an openi/and hope/annua salar/any leads/any pull/appli ?/are hirin
3:are there/as soon/ask/assis posit/attac my/avail to/backg ?/be/be part/becom one/being hired/betwe us/boss looki
3:budge/by/by you/came up/caree chang/chang like/colle $/compa pay/compe/consi me/could refer/curat $/do i/dream to
3:each/earn ?/emplo a/emplo as/enclo $/expir/expir $/farm ?/fello/fello job/fit/for any/for openi/for six/for your
3:forge/forge me/forwa my/freel at/full-/grows/grows $/guide for/happe to/have attac/hires at/hirin guide/hirin right
3:hones ,/hope is/hopin you/i apply/i be/i can/i could/i want/in takin/is attac/is enclo/job in/join $/join you
3:kitch $/know when/lab ?/lead to/looki/magaz/magaz $/marke for/may lead/me if/might be/museu hirin/my backg/my hope
3:my visa/new role/next adver/next time/not forge/not sure/nurse $/of being/of curat/of me/offer $/offer me/offic
3:on my/open role/oppor with/out ?/out about/out becau/pass on/place/place ,/pleas keep/pleas think/posit ?/post $
3:pract/pull/pull with/recen gradu/recru/resum and/resum in/resum is/revie/revie my/saw that/secur a/seeki a
3:seeki emplo/six/six month/someo ?/someo with/soon/soon as/sprin/staff/staff ,/start immed/stude for/studi/studi $
3:suppo my/sure/sure wheth/take for/takin/talk may/team grows/team need/that our/the assis/the fello/the museu/the pay
3:the resea/there an/this summe/thoug/time your/to emplo/to recom/train posit/uncle/uncle works/us ,/vacan $/visa
3:visa expir/was hopin/was wonde/wheth your/which of/will send/with my/with the/wonde if/work befor/works take
3:would your/writi/you adver/you as/you could/you forwa/you happe/you my/you next/you pass/you revie/you suppo
3:you will/your agenc/your annua/your farm/your kitch/your magaz/your manag/your offic/your recru/your uncle/yours ,
2:, do/, feel/, ideal/, if/4471/4471 $/^ here/^ maybe/a budge/a caree/a consu/a contr/a paid/a pract/a range/a recen
2:a suita/a summe/a teste/a veter/a year/about any/about inter/accep anyth/acme/acme $/ad/ad for/again ,/along my
2:alrea know/am askin/am eager/am hopin/am looki/am on/am searc/an aquar/analy job/and hoped/and my/and need/and thoug
2:and three/anoth illus/any chanc/any hint/any job/any jobs/any vacan/any work/anybo/anybo who/appli $/appli to
2:apply $/appre a/appre your/aquar like/aroun/arran/arran an/as early/as janua/as possi/as your/as yours/ask ?/ask how
2:ask if/askin ,/askin every/assis $/assis manag/at acme/at an/attac resum/attac so/attac to/avail from/avail in/away
2:away at/badly/badly and/be able/be avail/be comfo/be consi/be happy/be one/be recru/be so/be thank/becom vacan
2:been laid/been looki/befor my/begin like/biolo $/boss that/budge for/but do/by your/came/can see/can we/caree goal
2:carpe on/case/charg/choir ?/city/city ?/clini/comfo/comfo refer/compa about/compa as/consu/consu ?/conta about
2:conta at/conta me/contr with/could find/could offer/could start/could you/cover/cover the/curre seeki/cv ?/depar ,
2:depar ever/done $/eager/eager to/early as/earn ,/edito/edito ,/emplo oppor/endor/endor my/ever hires/every i
2:exper and/exper place/expre/expre my/finan/find a/firm has/fit well/for an/for anoth/for hirin/for job/for stude
2:forwa the/found $/free/free ?/free to/full- posit/galle $/garde/garde as/get in/go last/goal/goal is/going at
2:good word/group ,/group as/guide/hands/happe/has a/have done/have enclo/have just/have put/have two/help out/helps
2:helps $/here is/hesit/hesit to/high/hint/hint of/hire a/hire two/hires again/hirin $/hirin ?/hirin a/hirin manag
2:hoped/hoped you/how high/hr ?/hr about/i come/i conta/i help/i lost/i may/i send/i think/i thoug/i work/idea $/ideal
2:ideal at/in case/in charg/in joini/in logis/in marin/in mind/in that/in your/inqui/inqui about/insti $/inter ,
2:inter avail/inter for/inter this/into your/is free/is growi/is looki/is recru/it on/it take/it would/janua/janua $
2:job lead/job numbe/job openi/job searc/job since/jobs at/joini your/junio trans/just been/know/know about/know as
2:know for/know how/lab offer/labor ?/laid/laid off/lead $/leads on/leads to/lectu/lectu post/let go/like a/like for
2:like you/like yours/logis/logis $/looko/looko for/lost my/love an/make in/makin as/manag about/manag for/manag job
2:manag posit/marin/marin biolo/marke/match/may alrea/may and/may ask/maybe/maybe you/me a/me and/me askin/me in
2:me inter/me when/me whom/me worki/menti my/messa $/might have/might help/mind $/mind me/momen/month ,/more than
2:much are/much does/museu/my caree/my first/my next/name ?/name came/need work/needs/needs a/needs anoth/new one
2:next role/not hesit/not mind/numbe 4471/obser adver/of $/of anybo/of hands/of staff/of us/off and/offer paid
2:offer work/offic might/offic opens/on $/on inter/once wrote/one as/open ?/open in/openi for/openi in/opens/opens $
2:oppor $/oppor in/oppor to/organ/out as/page ,/paid ?/paid assis/paid last/paid posit/pair/pair of/park $/pass it
2:pay your/per show/perha/perha your/place ?/place for/pleas consi/pleas pass/pleas remem/pleas tell/posit becom
2:posit is/posit like/posit open/posit that/posit with/possi $/possi role/post ?/pract such/produ manag/put in/put me
2:put my/range and/reall appre/reaso/reaso i/recko/recko you/recru about/recru at/recru train/refer $/refer for/remem
2:remem me/rent in/resea assis/resum with/right away/role $/role for/role last/role of/said your/salar cover/saw the
2:searc $/searc for/secur/see me/send my/share my/short of/site/site ?/so any/so i/so thank/so that/somet in
2:somet suita/sprin and/start right/still looki/stude in/studi needs/such as/suita posit/summe stude/team ?/team and
2:techn role/tell hr/teste/teste $/thank if/that city/the ad/the analy/the edito/the hospi/the lectu/the looko
2:the momen/the next/the perso/the produ/the reaso/the sprin/theat ?/theat pay/there inter/there oppor/think you
2:this leads/this year/thoug i/thoug you/three refer/to arran/to be/to expre/to inqui/to offer/to pass/to put/to stude
2:to whoev/told your/touch $/train this/trans on/two of/two years/up $/us ?/use/vacan helps/vacan in/veter/veter clini
2:wage/was let/well into/were paid/were short/when a/who in/who shoul/whoev/with hr/work badly/work exper/would accep
2:would fit/would get/would love/would reall/write is/year/years of/you able/you be/you consi/you endor/you let
2:you may/you over/you pay/you per/you recko/you refer/you takin/you told/your assis/your colle/your found/your garde
2:your labor/your newsp/your page/your park/your pract/your site
-2:, congr/, i/, it/, paid/, thank/, what/, which/, your/2009/2009 and/^ anna/^ shoul/^ someo/^ there/^ this/^ to
-2:^ was/^ we/^ which/^ why/a conve/a curat/a degre/a fair/a famil/a few/a film/a hospi/a hotel/a joy/a link/a list
-2:a norma/a park/a perma/a poet/a portf/a progr/a small/a stron/a wonde/about being/about hirin/about law/about that
-2:about what/abroa/abroa ?/admir $/admir the/adver ?/advic ?/advis/after be/after forty/after the/after your/alone ,
-2:alrea ,/alway/alway fasci/am consi/ana $/and archi/and can/and got/and i/and it/and love/and priva/and that/anima
-2:anima when/anna/anna weber/answe/answe $/any openi/anyon help/anyth but/anywh/anywh $/appli get/apply anywh/archi $
-2:archi get/are busy/are doing/are inter/are never/area mostl/artic/artic about/asked you/askin/at a/atten
-2:baker since/bank i/bank in/be clear/be conve/becam/becam a/becau your/been a/been drawn/been worki/being the
-2:best for/best way/betwe publi/book on/books/busy/busy with/but your/by video/cafe/cafe or/call is/call on/can meet
-2:can not/can talk/care/care of/carpe and/chang since/chemi/choir ,/choos ,/clear/clear ,/close/close to/colle lena
-2:comet/comet has/commo/commo to/compa betwe/compa cafe/confe/confe are/congr/congr $/consi wheth/conve $/conve ?
-2:conve about/could meet/cours and/cv the/day/day works/days have/debat/debat on/decid ,/descr made/did a/did anyon
-2:diffe in/direc told/disco/disco of/do ?/do carpe/do most/do new/do not/do salar/docto ?/does it/does someo
-2:does this/doing/doing espec/down a/drawn/drawn to/drew/drew you/easie/easie $/else to/emplo every/encou ?
-2:encou kept/enjoy my/enoug $/enoug to/espec/espec inter/eveni cours/every few/exerc/exerc you/exhib/exhib was
-2:exper ,/exper would/expla it/fair/fair wage/farm very/fasci/fasci me/festi/festi ?/few quest/fill/film/film $
-2:firm was/first month/first page/first role/first summe/fondl/fondl $/for five/for learn/for putti/for someo
-2:for years/forty/forty years/get along/get wrong/glaci/glaci $/go/go ?/go when/going $/had/hand/hand these/hard to
-2:has alway/have chang/have start/have time/help you/her/her strai/hire someb/hired her/hired me/hires me/hires strug
-2:hirin women/holid/holid ?/hope this/hotel to/hour ?/how an/how can/i admir/i answe/i asked/i imagi/i just/i like
-2:i met/i only/i speak/i still/i took/i wonde/i write/idea becom/ideas/ideas after/imagi/imagi $/impor/in how/in june
-2:in order/in sales/in scien/in such/in winte/inste/inste of/inter $/inter alrea/inter chang/inter paid/inter work
-2:inter you/is close/is easie/is in/is it/is no/is on/is welco/it $/it commo/it fondl/it hard/it like/it true
-2:it worke/job ?/job after/job expla/job is/job start/job to/jobs and/join our/joy/joy $/kinds/kinds of/last
-2:last year/laugh/laugh $/law $/law or/learn does/learn how/learn more/lena/lena $/less/less than/libra/libra $
-2:life $/life as/like the/liked/line/line of/link/link to/list/list of/lot $/lot about/love my/made you/many hours
-2:many peopl/mary said/mary told/matte less/may ,/me going/me laugh/me that/meet at/meet you/merge/merge $/met
-2:mind about/mind if/minis ?/miss/miss if/month that/most ?/most often/most peopl/most posit/mostl/mostl tempo
-2:much she/much with/museu $/my very/need ?/need advic/never adver/never appli/new ideas/newco/newsp yeste/night
-2:nine ?/no need/nobod hires/norma/norma worki/not about/not decid/not think/not want/numbe/nurse and/nursi/nursi ?
-2:of it/of nine/of quest/of schoo/of view/offer ?/offer two/often/often ?/on holid/on thurs/once turne/one/one i
-2:only want/open archi/openi of/opini $/or talk/or unpai/or we/order/order to/organ are/other ?/our call/out in
-2:out of/owes/owes to/own/own job/page of/paid in/paid or/park range/path for/path is/pay in/peopl apply/perma
-2:perma posit/phone $/place $/poet/poet ,/point of/portf in/posit abroa/posit are/posit at/post in/prepa/prepa for
-2:press/press and/priva/priva hospi/profe have/progr ?/putti/putti me/quest $/quest ?/quest about/raise/raise a
-2:recom ?/recom i/recom someo/recru volun/rejec/rejec for/resea/resea for/resum ,/resum matte/resum stand/rewri the
-2:right to/role need/room/said/said you/salar compa/sales for/she/she owes/short/short conve/since/since 2009
-2:since we/skill do/skill does/small press/so a/so your/someb ,/someo from/someo in/somet comes/speak with/spoke i
-2:stage/stage hand/stand/stand out/start a/start at/still think/stopp/stopp worki/stori/stori were/strai/strai out
-2:stron/stron posit/strug/strug with/stude $/study glaci/study law/study today/such a/sugge befor/summe job/surpr
-2:take to/takes/takes care/talk by/taugh me/teach me/team works/tell/tempo/tempo ?/ten inste/than a/than enoug/that $
-2:that is/that most/that would/that you/the admir/the anima/the boss/the call/the comet/the debat/the disco/the exerc
-2:the farm/the festi/the first/the jobs/the libra/the merge/the most/the one/the profe/the trade/the trip/there peopl
-2:these/think a/think appli/this/this organ/this trade/thurs/thurs after/time do/time for/tip and/to bring/to choos
-2:to new/to nursi/to prepa/to raise/to resea/to tell/to trave/today $/today ?/toget/toget $/tomor/tomor ?/took a
-2:took in/trade $/trade enoug/train would/trans $/trave/trave $/trip/trip $/true/true that/try/try the/twent
-2:twent minut/two jobs/typic caree/under how/unpai ,/value/very diffe/very first/video/video ,/view $/view befor
-2:volun/volun for/wage for/want anyth/was a/was in/was rejec/was your/way to/we can/we could/we spoke/we start/weber
-2:weber said/week like/welco to/were looki/were more/were start/what could/what did/what drew/what kind/what made
-2:what oppor/what skill/what train/wheth to/which confe/which day/which is/which organ/which part/who takes/why
-2:why did/will rewri/will try/winte/winte ?/with hirin/with in/with other/women/women in/wonde/wonde job/work offer
-2:work right/worke $/worki tomor/worki week/works best/works toget/worry about/worth the/would study/would suit
-2:would teach/would value/write a/writi becau/wrong/wrong most/yeste/yeste ,/you advis/you appli/you apply/you becam
-2:you do/you encou/you ever/you go/you miss/you never/you recru/you stopp/you took/you were/you wrote/your artic
-2:your days/your docto/your encou/your exhib/your life/your line/your mind/your stori/your talk/yours ?
-3:, not/2019/2019 $/^ in/^ where/a begin/a devel/a favou/a lot/a maste/a risk/a stude/about actin/about yours/accep
-3:accep a/accep an/actin/actin $/again ?/again the/ahead/ahead of/alone/alumn/alumn direc/am curio/am emplo/among
-3:and conte/and have/and loved/any quest/apply witho/aquar in/archi/are most/are worth/asked/askin for/at night
-3:at this/at three/been offer/befor/below/best/book illus/books shape/call ?/can a/can one/can tell/caree ?
-3:chang your/chemi ?/choos this/colle train/come to/compa you/conte/conte ,/could we/curre emplo/curre job/curre work
-3:data/day ?/days ?/decid again/degre ?/degre neces/devel/devel in/did your/direc $/do hirin/do in/do next/docto
-3:does all/does in/does that/down/emplo $/emplo gives/enjoy and/enjoy your/eveni/ever regre/expec/expec ?/expec in
-3:expec you/expla what/fact-/fact- $/famil/famil ?/favou/favou among/finis an/five/five years/for ?/for child
-3:for emplo/for freel/for half/for intro/for three/found still/found your/freel trans/frida off/frida would/from book
-3:from kew/from your/gives/gives me/glad of/good for/good intro/group does/harde/has to/have decid/have held/have you
-3:hear how/hear your/hired as/hirin proce/hones about/hour on/hours/i curre/i finis/i found/i menti/i recen/i start
-3:i were/in 2019/in lisbo/indus/indus ?/insig ,/inspi/inspi you/instr/instr ?/inten/inten of/is below/is pay/is resea
-3:it is/it worth/job $/job again/job inter/kew/kew $/know $/learn than/leave room/leavi/leavi your/led/led to/leeds $
-3:let you/life at/like in/lisbo/lisbo ?/live/live on/looki forwa/lot/loved/loved the/machi/machi will/made me
-3:make instr/manag look/maste/maste degre/matte/me frida/me how/me throu/meeti ?/menti your/minut/monda $/morni
-3:morni ?/my place/name in/name when/neces/neces for/newsp and/next if/night $/nine/no inten/nobod has/not for/not to
-3:not worry/obser last/of askin/of our/of these/off ,/offer from/one live/only for/openi $/or a/or to/other/our meeti
-3:over this/patie/pay usual/peopl ?/peopl in/peopl you/phone be/point $/posit on/possi ?/proce/proce like/progr
-3:proje you/quest you/range ?/range can/rathe learn/read your/recen finis/regio/regio ?/regre/regre leavi/resea ?
-3:risk that/said that/salar shoul/schoo $/see/see ahead/see the/shape your/shoul a/simpl/simpl like/skill/so frida
-3:spoke/steps/steps that/still make/still work/story/story $/struc/struc for/suit me/take over/talk $/talk on/talk to
-3:taugh you/team is/techn does/ten work/than earn/that led/that machi/that time/the alumn/the aquar/the eveni
-3:the fact-/the incom/the job/the proje/the steps/there a/these times/think ?/this cours/this is/this job/this point
-3:three be/three peopl/throu/throu the/time still/times/times suit/to ?/to let/to our/train chemi/trans ?/tuesd at
-3:turne/turne down/up ,/usual struc/value your/walk/walk me/wants to/was hired/was it/way you/wedne at/week/well
-3:were an/were in/what was/when i/when your/where do/where would/which books/who can/who inspi/who wants/who would
-3:will take/work alone/work from/work is/work on/work your/worke on/worry/worth apply/would half/would one
-3:would rathe/would simpl/would tell/would tuesd/would wedne/you $/you expla/you found/you i/you think/you to
-3:you train/you walk/you wish/you work/you worke/your exper/your indus/your name/your profe/your regio/your story
-3:your stude/your think/your tip/yours leave
-4:/, where/^ did/^ mary/^ the/^ when/a book/a brief/a name/a teach/a typic/admir/advic and/all/all day/am explo
-4:among the/an offer/and rewri/and speak/appli your/are the/are typic/ask ,/askin you/be good/be open/befor i/bette
-4:bette perso/brief/brief infor/bring/bring a/caree in/cheap/cheap wheth/child/child ?/compa hire/conve/descr the
-4:does/does a/earn at/else is/encou/explo/explo caree/few/field ,/finds/finds you/fine/fine $/for anyth/forwa to
-4:found/frida/from home/good/has/have been/have taken/held/held ?/home ?/how could/how did/how is/how your/i enjoy
-4:i find/i got/i left/i read/if someo/in a/in leeds/in ocean/inter first/intro to/is fine/is not/is the/job like
-4:jobs in/leeds/left/left my/mary/may $/meet/meeti/messa finds/most of/my new/my posit/name $/need to/new train
-4:not askin/not expec/ocean/ocean $/of you/our talk/out cheap/phone/pleas let/point/proje/range/rewri my/risk
-4:salar range/schem/schem $/scien/scien $/shape/siste works/small/someo who/speak warml/start ?/start my/start salar
-4:start with/still/suits/suits me/taken/taken your/talki with/taugh/teach $/tell me/ten/than/the bette/the field
-4:the inter/the phone/the way/this field/this profe/time/to keep/to send/to study/to talk/to talki/to under/told
-4:told me/took/train schem/tuesd/typic start/under/wants/warml/warml of/wedne/well $/what a/what compa/wheth this
-4:wish/with ?/with me/work as/work suits/works at/write/write to/years ?/you a/you choos/you hired/you well
-4:your first/your view
-5:, and/, my/, only/^ how/^ never/^ nobod/a call/a resum/an infor/at sea/begin/below $/caree path/could tell/cours
-5:curio about/curre role/data ?/diffe/enoug/envir/envir ?/expla/finis my/first ?/for insig/got a/have no/hire peopl
-5:hour/how you/i appli/i quit/in may/in my/insig/intro/job last/just curio/law/like your/made/me which/move our
-5:much of/my numbe/my siste/never would/nobod/not looki/numbe is/offic or/open data/open to/opini of/promi not/quit
-5:quit my/rathe/read/reque an/sea/sea $/short call/siste/start/sugge/suit/suit you/talk ,/talki/thank to/the new
-5:this work/three/to reque/to see/today/trade/usual/view/way/where/work ?/work envir/would help/would i/years $
-5:you about/you enjoy/you like/you sugge/you would/your role
-6:^ what/again/ana ferre/any of/at ten/begin expec/caree/curio $/descr/did/does eithe/eithe/eithe work/ferre/ferre ?
-6:got/half/half an/i accep/i promi/is a/leave/look for/manag peopl/monda/my curre/of those/on monda/path/promi/reque
-6:rewri/speak/stude inter/those/those work/to move/what would/when/worke/worth/would any/you descr/you manag
-6:you recom/your caree
-7:a short/about life/am a/an hour/call $/choos/degre/field ?/finis/me about/move/my job/no/on open/opini/profe ?
-7:someo else/study/to ana/we/were/what works/works/works for/your advic
-8:after/am not/ana/book/infor/look/new job/our/teach/thank/thank you/years/your opini/your posit
-9:advic/ask you/did you/else/first/how do/i do/in this/infor inter/know what/of the/only/profe/to hear/to learn/typic
-9:what/you for
-10:^ thank/call/enjoy/from/life/never/quest/the work
-11:^ your/curio/most/peopl/was/which/your job/your work
-12:about your/field
-13:or
-14:talk
-15:learn
-16:how
-21:not
"""
