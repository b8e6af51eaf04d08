"""Weights of words, written by scripts/weigh_etiquette.py; see `weighing`."""

LEARNED_FROM = "84297aa828eac04b"

TABLE = """
22:is your
19:pay
16:me ?
15:at your
14:any/are you/much/my appli/vacan/you earn
13:i need/pay you/salar
12:my resum
11:assis/earn/for me/how much/my cv/take
10:attac/avail/offer/salar ?/your compa
9:could/does your/get/like me/might/oppor/paid/pay like/pleas/your salar
8:a train/autum/cv/depar/for a/give me/need/train ?/with you/you make/you offer/your depar
7:^ can/^ give/^ pleas/autum ?/chanc/compa is/enclo/hope/i would/job with/join/lab/me $/need a/need someo
7:on your/openi/per/possi/refer/seeki/start worki/summe/they/they pay/this autum/vacan ?/what salar/you help
7:you take/your boss/your organ/your pay
6:am inter/and would/can i/chanc of/conta/do they/have any/hire/hire me/hire someo/hired by/hirin/hourl
6:hourl wage/i saw/is my/lead/looki for/month ?/offer inter/pass/resum/resum to/saw/summe ?/the open/to have/us
6:wage ?/worki for/year ?/you get/you perso/your hourl/your team
5:, but/^ hire/^ let/a chanc/a junio/a part-/able/able to/about vacan/adver/am avail/am despe/am ready
5:and could/anoth/apply direc/ask about/ask what/assis ?/be/boss/colle shoul/compa $/compe is/could i
5:curre compe/decid about/despe/despe for/direc to/does the/each month/earn per/expec to/for this/get ?/gradu
5:have posit/have this/home each/hope you/hr/if/if a/if your/inter with/is ?/is hirin/join your/junio/make ?
5:makin/many openi/me for/money/money do/much do/much money/much you/openi ?/openi do/organ have/part-
5:part- job/per year/perso/perso ?/posit for/possi to/ready/refer me/rent/salar do/someo like/suita/suppo
5:take home/takin on/the rent/this kind/what your/who decid/work for/work out/would be/would it/you can
5:you expec/you have/you hear/you hire/you know/you makin/your lab
4:, can/, could/a caree/a vacan/about a/about job/about me/adver a/am/am curre/am reach/am seeki/and work
4:any leads/any posit/appli ?/are on/area ,/as/attac my/bank ?/be a/by/call me/can/can start/can you/come and
4:consi/could join/curat $/depar ?/did they/dream/earn more/edito/enclo my/find work/firm/firm $/first of
4:for any/for new/for work/get a/give/have attac/have for/have work/help/help ?/high is/hirin right/hope is
4:hopin/i am/i reall/i work/immed/immed $/insti/is that/job offer/jobs do/joine/joine ?/know if/lead to/leads
4:may/may if/may lead/me what/momen ?/museu take/my hope/newsp $/next/of curat/of may/of ten/offer $/offer you
4:offic $/on train/open role/out ?/pages/pages ?/paid for/pay ?/pleas call/put/reach/reach out/ready to
4:reall want/refer for/revie/revie my/right perso/salar did/salar you/someo $/stude ?/studi/take on/talk may
4:team/ten pages/than you/that our/the attac/the marke/the right/the summe/the theat/there any/they offer
4:this summe/to becom/to conta/to get/to join/to secur/to start/trans of/want this/wheth you/would love
4:writi to/you could/you forwa/you joine/you keep/you might/you paid/you revie/your firm/your hirin/your insti
4:your place/your studi/yours $
3:, pleas/, salar/, would/^ betwe/^ maybe/^ tell/a dream/a freel/a full-/a job/a post/a year/adver $/agenc
3:am writi/an inter/an openi/and hope/annua salar/any job/any pull/appre/are hirin/are there/as soon/as your
3:ask/ask for/assis posit/avail to/backg ?/bank/be able/be avail/be part/becom one/being hired/betwe us
3:boss looki/budge/but do/by you/came up/caree chang/case/chang like/choic $/city/colle $/compa pay/compe
3:days ,/did at/do i/dream to/each/emplo a/emplo as/enclo $/expir/expir $/fello/fello job/first choic/for an
3:for much/for openi/for peopl/for six/forge/forge me/free/freel at/full-/goal/goal is/grows/grows $/happe to
3:hear about/hirin $/hones ,/hopin you/i ask/i can/i could/i want/in case/in takin/is enclo/is recru/is to
3:job oppor/join $/just a/kitch $/know about/know how/know when/know wheth/make in/makin these/manag/manag ?
3:marke/marke for/maybe/maybe you/me/me find/me if/me in/might be/month/much ,/much does/my backg/my name
3:my visa/new role/next adver/next time/not ask/not forge/nurse $/of being/of me/offer me/offic/on my
3:open posit/oppor $/oppor in/oppor with/out about/out becau/pass on/pays/pays the/pleas keep/pleas think/post
3:post $/pull/pull with/put my/recru/recru at/rent $/resum and/resum in/resum is/role of/saw that/searc/secur
3:secur a/seeki a/seeki emplo/six/six month/someo ?/someo with/soon/soon as/sprin/start immed/stude for/studi $
3:suppo my/take for/takin/team grows/team need/techn/that pays/the fello/the pay/the perso/the resea/theat
3:there an/thoug/time your/to emplo/to recom/to work/up $/up in/us ,/use/vacan $/visa/visa expir/wage/was hopin
3:was wonde/wheth your/which of/who in/wonde if/work befor/works ?/would appre/would like/writi/you adver
3:you are/you as/you happe/you my/you next/you per/you suppo/you will/your agenc/your annua/your assis
3:your colle/your kitch/your offic/your recru/your works/yours ,
2:, is/, perha/4471/4471 $/^ could/^ here/^ may/^ would/a budge/a consu/a desig/a lab/a paid/a pilot/a possi
2:a pract/a recen/a summe/a veter/about inter/about new/accep anyth/acme/acme $/ad/ad for/again ,/am askin
2:am eager/am hopin/am looki/am on/an aquar/an edito/analy/analy job/and hoped/and my/and need/and thoug/annua
2:anoth illus/any chanc/any hint/any jobs/any vacan/anybo/anybo who/appli $/appli docum/appli to/apply $
2:appre a/appre your/aquar like/aroun/arran/arran an/as early/as janua/as possi/as yours/ask how/ask if/askin ,
2:askin every/assis manag/at acme/at an/attac resum/attac so/autum $/avail from/avail in/away/away at/badly
2:badly and/be comfo/be consi/be happy/be recru/be so/be thank/becom/been laid/been looki/belie/belie i/below ,
2:biolo $/boss that/budge for/but/by your/came/can see/can we/charg/choic/city ?/clini/comfo/comfo refer/compa
2:consi $/consi me/consu/consu ?/conta about/could find/could offer/could put/could refer/could start/could you
2:cover/cover the/curat/curat posit/curre seeki/cv ?/cv is/depar ever/docum/docum ?/done $/eager/eager to
2:early as/earn ?/earn as/edito ,/emplo oppor/endor/endor my/ever hires/every i/exper and/exper place/expre
2:expre my/finan/find/find a/firm has/fit/fit well/for anoth/for hirin/for job/for stude/forwa my/forwa the
2:found $/free ?/free to/from june/front/full- posit/futur/galle/galle still/garde/garde as/get me/go last
2:good word/group ,/group as/hands/happe/has a/have done/have just/have put/have space/have two/help out/helps
2:helps $/here is/high/hint/hint of/hire two/hires again/hires at/hirin ?/hirin a/hirin manag/home/hoped
2:hoped you/how high/hr $/hr ?/hr about/i apply/i come/i help/i lost/i send/i think/idea $/if you/in charg
2:in july/in logis/in marin/in that/in your/inqui/inqui about/insti by/inter ?/inter avail/inter for/inter this
2:into your/is free/is growi/is looki/it on/it take/janua/janua $/job for/job in/job lead/job numbe/job searc
2:job since/jobs $/jobs at/join you/july/july ?/junio trans/just been/keep me/know/know as/know for/know of
2:lab ?/lab techn/labor/labor ?/laid/laid off/lead $/leads on/lectu/lectu post/let go/like for/like you
2:like yours/logis/logis $/looki/looko/looko for/lost my/love a/love an/makin as/manag about/manag job
2:manag posit/marin/marin biolo/match/may and/may i/me a/me and/me askin/me get/me inter/me poste/me the
2:me when/me whom/menti my/might have/might help/might your/mind me/momen/month ,/much are/my goal/my next
2:name came/need work/needs/needs a/needs anoth/new one/new peopl/next role/not mind/not sure/numbe 4471/of $
2:of anybo/of hands/of staff/of us/off and/offer work/offic might/offic needs/offic opens/on $/on inter/on jobs
2:once wrote/one as/open ?/openi for/openi in/opens/opens $/oppor to/organ/out as/page ,/paid ?/paid assis
2:paid last/pair/pair of/per show/perha/perha someb/perha your/pilot/pilot ?/place/place ,/place for
2:pleas consi/pleas pass/pleas remem/pleas tell/posit ?/posit in/posit is/posit that/posit with/possi $
2:possi role/post ?/poste/poste about/pract/pract such/pract this/produ manag/put in/put me/reall appre
2:recen gradu/recko/recko you/recom me/recru about/recru train/refer $/remem/remem me/rent in/resea assis
2:resum with/right away/role $/role comes/role for/said your/salar cover/saw the/searc $/seaso/seaso ?/send my
2:share my/short of/show ?/so any/so thank/so that/someb in/somet in/somet suita/space/space for/sprin and
2:staff/staff ,/start as/start right/still looki/still vacan/stude in/studi needs/such as/summe $/summe stude
2:sure/sure wheth/take me/team and/team have/techn ,/tell hr/thank if/that city/the ad/the analy/the assis
2:the curat/the edito/the lectu/the looko/the momen/the next/the produ/the seaso/the sprin/theat ?/theat pay
2:there inter/there oppor/think you/this role/thoug you/to arran/to be/to expre/to inqui/to inter/to offer
2:to put/to refer/told your/train posit/train this/trans on/two of/two years/us ?/vacan for/vacan helps/veter
2:veter clini/was let/well into/were paid/were short/when a/whoev/will not/will send/with hr/with my/with the
2:work $/work badly/work exper/work in/would accep/would fit/would reall/year/years of/you able/you be
2:you endor/you let/you pass/you recko/you takin/you this/you told/your found/your galle/your garde/your labor
2:your manag/your newsp/your page/your pract
-2:, congr/, thank/, what/, which/, your/2009/2009 and/^ anna/^ someo/^ there/^ was/^ we/^ which/^ why/^ you
-2:a baker/a call/a curat/a fair/a famil/a film/a frien/a hospi/a hotel/a joy/a norma/a park/a poet/a portf
-2:a produ/a progr/a regis/a reque/a stage/a stron/about being/about hirin/about law/about readi/about that
-2:about what/about yours/admir $/admir the/adver ?/advic ?/advic about/advis/after be/after forty/after lunch
-2:after your/all/alone ,/alrea/alrea ,/also/also curio/alway/alway fasci/am consi/am free/and a/and can
-2:and how/and it/and love/and loved/and on/and priva/and that/anima/anima when/anna/anna weber/any openi
-2:anyth but/anywh/anywh $/apply anywh/archi/archi $/are busy/are doing/are fees/are never/area mostl/artic
-2:artic about/asked you/askin/at a/at this/atten/awake/awake at/baker since/bank i/be ?/be conve/be good/becam
-2:becam a/becau your/been a/been drawn/been worki/befor you/being the/below/best/best way/betwe a/betwe publi
-2:book illus/book on/book that/busy with/but your/by video/cafe/cafe or/call is/call on/can meet/can not
-2:can one/can talk/care/care of/caree ?/chang since/chang your/chemi/choos ,/close/close to/colle lena/comet
-2:comet has/commo to/compa betwe/compa cafe/compe are/confe/confe are/congr/congr $/consi wheth/contr $
-2:conve ?/conve about/could learn/could meet/cours $/cours ?/curat and/curre/cv the/data/days ?/debat/debat on
-2:decid ,/descr made/diffe betwe/direc told/disco/disco of/do ?/do new/do next/do peopl/do salar/docto ?
-2:does $/does it/does someo/does this/doing/doing espec/down a/drawn/drawn to/drew/drew you/dubli/dubli $
-2:earn at/easie/easie $/else to/emplo every/emplo give/encou kept/enjoy and/enjoy my/enoug $/enoug to/espec
-2:espec inter/eveni/every few/every newco/exerc/exerc you/exhau/exhau and/exhib/exhib was/expec/expec in
-2:exper would/fact-/fact- $/fair/fair wage/fasci/fasci me/fees/fees for/festi/festi ?/few quest/few years/fill
-2:film/film $/find out/finis an/firm was/first emplo/first month/first page/first summe/five/five years/follo
-2:follo your/fondl/fondl $/for five/for learn/for putti/for refer/for years/forty/forty years/free on/frien
-2:frien who/from book/from ten/from you/give you/glaci/glaci $/go/go ?/go when/going $/good to/had/hand
-2:hand these/hand to/hard to/harde/has alway/has to/has yours/have follo/have start/have time/hear which
-2:hear your/heard/heard your/her strai/high are/hire someb/hired her/hired me/hires me/hires strug/hirin women
-2:histo of/holid/holid ?/hospi/hotel to/hours/how an/how compe/how your/i admir/i asked/i bring/i heard
-2:i imagi/i just/i left/i like/i met/i recen/i speak/i still/i took/i were/i wonde/idea becom/ideas
-2:ideas after/if somet/imagi/imagi $/in dubli/in how/in sales/in scien/in such/in wildl/incom/incom from
-2:insig $/inste/inste of/inter alrea/inter at/inter chang/inter work/inter you/is also/is below/is close
-2:is easie/is in/is it/is no/is on/is welco/it $/it commo/it fondl/it hard/it true/it worke/job $/job after
-2:job is/job keeps/job sound/job taugh/job to/jobs and/join our/joy/joy $/just like/keeps you/last/last year
-2:laugh/laugh $/law $/law or/learn does/learn more/learn only/learn than/learn what/left my/lena/lena $/less
-2:less than/libra/libra $/life $/life as/like in/like the/line/line of/live/live on/lot $/lot about/love my
-2:loved/loved the/lunch/lunch $/many peopl/mary said/mary told/matte less/may ,/me going/me laugh/me patie
-2:me that/meet at/meet you/menti your/met/mind about/mind if/minis ?/momen ,/monda from/more about/morni
-2:morni ?/most ?/most posit/mostl/mostl tempo/much she/much with/museu $/my old/my place/my posit/my very
-2:need ?/need advic/never adver/never appli/new ideas/newco ?/newsp and/newsp yeste/next if/night/nine ?
-2:no need/nobod has/nobod hires/norma/norma worki/not about/not decid/not need/not think/not want/not worry
-2:numbe/nurse and/nursi/nursi ?/obser/of it/of nine/of schoo/of train/offer ?/offer two/old/old job/on holid
-2:on wedne/once turne/one/one i/one live/one thing/only for/only one/open archi/openi of/opini $/or talk/or we
-2:organ are/other/other ?/our call/out of/owes/owes to/own/own job/page of/park range/path $/path for/path is
-2:patie/patie ,/pay in/peopl ?/peopl apply/phone $/photo/photo ?/poet/poet ,/point $/portf in/posit are
-2:post in/prepa/prepa for/priva/priva hospi/produ reall/progr ?/prope/prope this/put on/putti/putti me/quest $
-2:quest about/raise/raise a/rathe learn/read your/readi/readi contr/reall does/recen finis/recom ?/recom a
-2:recom i/recom someo/recru volun/refer ,/regio/regio ?/regis/regis ?/rejec/rejec for/reque for/resea
-2:resea for/resea since/resum if/resum matte/rewri the/role need/room/room for/said/said you/salar compa
-2:salar shoul/sales/sales for/see the/she/she owes/short conve/shoul a/shoul it/simpl/simpl like/since
-2:since 2009/since we/skill does/so a/so your/someb ,/someo from/someo in/sound exhau/speak with/spoke i
-2:stage hand/start a/start at/start today/still think/stori/stori were/story $/strai/strai out/stron
-2:stron posit/strug/strug with/stude $/study glaci/study law/study today/such a/sugge befor/summe job/surpr
-2:surpr you/take to/takes/takes care/talk by/talk in/talk on/taugh me/tell/tell someo/tempo/tempo ?/ten and
-2:ten inste/than a/than earn/than enoug/that $/that is/that most/that you/the admir/the anima/the boss
-2:the comet/the debat/the diffe/the disco/the eveni/the exerc/the fact-/the festi/the first/the histo
-2:the incom/the jobs/the libra/the most/the obser/the one/the profe/the trade/the trip/there peopl/thing
-2:thing prope/think/think a/think about/this organ/this point/this trade/thurs after/time do/time for/tip
-2:tip and/to choos/to every/to new/to nursi/to prepa/to raise/to resea/to tell/to this/today $/today ?/took a
-2:took in/trade $/trade enoug/train did/train would/trans $/trip/trip $/true/true that/try/try the/twent
-2:twent minut/two jobs/typic caree/value/very first/video/video ,/view $/volun for/wage for/want anyth/was a
-2:was in/was rejec/way to/we can/we could/we spoke/we start/weber/weber said/wedne/wedne after/week like
-2:welco to/were in/were looki/were more/were start/what a/what did/what drew/what has/what oppor/what shoul
-2:what skill/what surpr/what train/where would/wheth to/which confe/which is/which organ/who takes/why/why did
-2:wildl/wildl photo/will rewri/will try/with hirin/with in/with other/women/women in/wonde $/work offer
-2:work right/worke $/worki in/worki week/worry/worry about/worth the/would just/would rathe/would simpl
-2:would study/would suit/would value/write a/writi becau/year ,/yeste/yeste ,/you ,/you advis/you appli/you at
-2:you awake/you becam/you do/you ever/you go/you hand/you i/you look/you never/you recru/you think/you took
-2:you wrote/your artic/your days/your docto/your encou/your exhib/your field/your line/your mind/your name
-2:your path/your regio/your resea/your stori/your story/yours taugh
-3:, i/, it/, not/, only/, where/2019/2019 $/^ mary/^ this/^ to/^ where/a devel/a favou/a few/a link/a list
-3:a lot/a maste/a stude/a typic/a wonde/about actin/accep/accep a/accep an/actin/actin $/again ?/again the
-3:ahead/ahead of/alone/alumn/alumn direc/am curio/am emplo/an offer/ana $/and conte/and have/any quest
-3:apply witho/aquar in/are most/are worth/askin for/at night/be clear/been offer/befor/books shape/can a/cheap
-3:cheap wheth/chemi ?/choos this/clear/clear ,/colle train/come to/commo/conte/conte ,/conve/could we
-3:curre emplo/curre job/curre work/day/decid again/degre ?/degre neces/devel in/did a/did your/diffe/direc $
-3:do hirin/do in/do not/docto/does/does that/down/emplo $/emplo gives/encou/enjoy your/ever regre/expec ?
-3:expla/expla it/favou among/field ,/for ?/for child/for emplo/for freel/for half/for intro/for someo
-3:for three/found your/freel trans/frida off/frida would/from home/from kew/from your/gives/gives me/glad of
-3:good/good intro/have decid/have held/have you/hear how/hired as/hirin proce/home ?/hones about/hour on
-3:how did/i curre/i find/i finis/i found/i got/i menti/i read/i start/impor/in 2019/in a/indus/indus ?/insig ,
-3:inspi/inspi you/inten/inten of/inter first/is pay/is resea/it worth/job again/job expla/job inter/job like
-3:job start/jobs in/kew/kew $/know $/leave room/led/led to/leeds $/left/let you/link/link to/list/list of
-3:looki forwa/lot/made me/manag look/mary/maste/maste degre/matte/me frida/me throu/meeti ?/minut/monda $
-3:name in/name when/neces/neces for/newco/night $/nine/no inten/not expec/not for/obser last/of askin/of our
-3:of quest/of these/off ,/offer from/on thurs/openi $/or a/or to/our meeti/out cheap/pay usual/peopl in
-3:peopl you/phone be/posit on/possi ?/proce/proce like/progr/proje you/quest ?/quest you/range ?/range can
-3:regre/regre leavi/resea ?/right to/said that/schoo $/see ahead/shape your/short/skill/so frida/somet comes
-3:spoke/stage/steps/steps that/still/still work/story/struc/struc for/suit me/suits/suits me/talk $/talk to
-3:taugh you/team is/ten work/that led/that time/the alumn/the aquar/the call/the inter/the job/the proje
-3:the steps/these times/think ?/this/this cours/this profe/three/three peopl/throu/throu the/thurs/time still
-3:times/times suit/to ?/to bring/to let/to our/train chemi/trans ?/tuesd at/turne/turne down/under how/up ,
-3:usual struc/value your/walk/walk me/wants/wants to/was hired/was it/was your/way you/week/well/were an
-3:what kind/what was/when your/wheth this/which books/which part/who inspi/who wants/who would/wonde job
-3:work alone/work from/work on/work suits/worke on/worth apply/would half/would one/would tell/would tuesd
-3:you $/you apply/you choos/you to/you train/you walk/you were/you wish/you work/you worke/your exper
-3:your indus/your life/your profe/your stude/your talk/your think/your tip/yours leave
-4:^ did/^ in/^ nobod/a brief/a name/a teach/admir/advic and/am explo/among/among the/an infor/and rewri
-4:and speak/appli your/are the/asked/askin you/at sea/be open/bette/bette perso/brief/brief infor/can tell
-4:caree in/caree path/child/child ?/compa hire/compa you/could tell/cours/data ?/descr the/devel/does a
-4:does in/else is/enoug/expec you/explo/explo caree/famil/famil ?/favou/few/finds/finds you/fine/fine $
-4:for anyth/forwa to/found/found still/frida/got/got a/group does/have been/have taken/held/held ?/hope this
-4:how could/how is/if someo/in leeds/in lisbo/in ocean/instr/instr ?/intro to/is fine/is not/is the/it is
-4:just curio/law/leavi/leavi your/leeds/life at/lisbo/lisbo ?/make instr/me how/meet/meeti/messa/messa finds
-4:most of/much of/my new/my siste/name $/need to/new train/not looki/not to/ocean/ocean $/of you/offic or
-4:open data/open to/our talk/phone/pleas let/point/proje/read/reque an/rewri my/salar range/schem/schem $
-4:scien/scien $/sea/sea $/shape/siste/siste works/small/speak warml/start/start ?/start my/start with
-4:still make/sugge/suit/suit you/taken/taken your/talki/talki with/teach $/tell me/ten/than/thank to/the bette
-4:the field/the new/the phone/the way/this field/this is/this messa/to keep/to reque/to send/to study/to talk
-4:to talki/told/told me/took/trade/train schem/tuesd/warml/warml of/well $/what compa/where do/who can/wish
-4:with ?/with me/work ?/work is/work your/works at/write to/years ?/you a/you found/you hired/you well
-4:your view
-5:/, and/, my/^ how/^ never/^ when/a begin/a book/a resum/are typic/ask ,/befor i/begin expec/below $/bring
-5:bring a/caree/curio $/curre role/envir/envir ?/finis my/first ?/for insig/have no/hire peopl/hour/how you
-5:i appli/i enjoy/i quit/in may/in my/insig/intro/is a/job last/like your/made/manag peopl/may $/me which
-5:move our/my numbe/never would/nobod/not askin/numbe is/opini of/profe ?/quit/quit my/range/rathe/see
-5:short call/someo who/start salar/talk ,/taugh/this work/time/to see/to under/today/typic start/under/view
-5:way/what would/when/where/work as/work envir/would help/would i/years $/you about/you enjoy/you like
-5:you manag/you sugge/you would/your first
-6:about life/again/ana ferre/any of/at ten/curio about/descr/did/does eithe/eithe/eithe work/ferre/ferre ?
-6:half/half an/has/i accep/i promi/i write/leave/look for/my curre/of those/on open/path/promi/promi not/reque
-6:rewri/speak/stude inter/those/those work/to move/usual/what works/worke/works for/worth/would any/you descr
-6:you recom/your advic/your caree/your role
-7:^ the/^ what/a short/am a/an hour/book/call $/choos/degre/finis/look/me about/monda/move/my job/new job/no
-7:on monda/opini/our/profe/someo else/study/teach/we/were/write/years
-8:advic/after/am not/ask you/begin/did you/else/field ?/how do/in this/infor/know what/only/thank/thank you
-8:to ana/to hear/what/works/you for/your opini/your posit
-9:ana/call/first/infor inter/life/never/of the/the work/typic
-10:^ thank/enjoy/quest/to learn/was
-11:^ your/curio/most/your work
-12:about your/field/i do/peopl/which/your job
-13:or
-14:from/talk
-15:how
-16:learn
-20:not
"""
