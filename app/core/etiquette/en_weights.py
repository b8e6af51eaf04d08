"""Weights of words, written by scripts/weigh_etiquette.py; see `weighing`."""

LEARNED_FROM = "9fa98d6a1994db11"

TABLE = """
23:is your
17:pay
16:any
14:at your/me ?/vacan
13:are you/much/my appli
12:get/my resum/pay you
11:earn/i need/my cv/pleas/salar/take/you earn
10:how much/need/possi/salar ?/work for
9:for me/i would/join/like me/might/offer/oppor/you offer/your compa/your salar
8:^ pleas/assis/attac/avail/chanc/could/cv/give me/hope/need a/your pay
7:^ can/^ give/autum/depar/enclo/for a/help/hire me/hired by/if/looki for/on your/openi/paid/pass/per/seeki
7:summe/they/they pay/this autum/vacan ?/you make/you take/your depar
6:^ hire/^ would/a train/am despe/and could/ask/be/boss/can i/colle shoul/compa $/compa is/despe/despe for
6:do they/does the/for this/give/hire someo/hourl/hourl wage/i saw/is my/lab/makin/offer inter/refer/refer me
6:saw/someo like/summe ?/to have/to start/wage ?/what salar/year ?/you can/you get/you help/you makin/your boss
6:your hourl/your organ
5:, but/, could/^ does/a junio/about job/about vacan/am avail/am inter/am reach/and would/ask about/attac my
5:autum ?/chanc of/decid about/depar ?/did they/does your/each month/earn per/edito/enclo my/expec to/for work
5:for you/get a/have this/hire/hirin/home each/hope you/it would/join your/joine/joine ?/junio/lead/make ?
5:many openi/momen ?/money do/month ?/much do/much money/offer you/openi do/per year/reach/reach out/rent
5:salar did/start worki/suita/take home/the open/the rent/they offer/to join/train ?/who decid/with you
5:would be/you expec/you joine/your lab/your place
4:, can/a caree/a chanc/able/able to/about me/adver/adver a/am ready/am seeki/am writi/an inter/an openi
4:and hope/anoth/apply direc/are on/ask what/assis posit/by/can/compe is/conta/could join/curat $/curre compe
4:direc to/find work/firm/firm $/for new/get ?/gradu/have an/have any/have attac/have posit/have work/help ?
4:high is/hirin right/hr/i reall/i want/immed/immed $/is ?/is hirin/job offer/job oppor/know/lab ?/let me
4:manag ?/marke for/me $/me if/me know/me what/might be/money/month/much you/my name/need someo/new role
4:of curat/of ten/open role/openi ?/openi in/oppor $/organ have/pages/pages ?/paid for/pay ?/pay like/posit for
4:possi to/put/ready/reall want/resum/resum is/resum to/salar do/salar you/stude ?/studi/suppo/suppo my
4:takin on/ten pages/the marke/this kind/this summe/to becom/to get/to secur/trans of/want this/what your
4:which of/worki for/would appre/would it/writi to/you could/you keep/you might/you need/you paid/your firm
4:your hirin/your studi/your team
3:, salar/^ betwe/^ let/^ may/^ maybe/^ tell/a freel/a full-/a vacan/adver $/agenc/am/am curre/and need
3:and work/annua salar/any chanc/any job/any leads/any pull/appli ?/appre your/as/ask for/assis ?/avail in
3:avail to/be a/be part/be possi/being/being hired/betwe us/biolo $/budge/but do/by you/can start/can you/case
3:choic $/come/come and/compa/compa pay/consi/consu/could refer/curre seeki/cv ?/days ,/do i/dream/each/earn ?
3:emplo as/enclo $/expir/expir $/fello/fello job/first choic/first of/fit/for an/for much/for openi/for peopl
3:for stude/for your/forge/forge me/forwa my/freel at/full-/full- posit/garde as/goal/goal is/grows/grows $
3:happe to/hones ,/hope is/hope to/hopin you/hr about/i am/i ask/i come/if a/in case/in marin/insti/is enclo
3:is that/job for/job with/just a/know wheth/lead to/leads/makin these/marin/marin biolo/may/may i/may if
3:may lead/maybe/maybe you/me/me find/me for/me in/me with/momen/much ,/museu take/my hope/my visa/next time
3:not ask/not forge/nurse $/of being/of may/offer $/offer me/offic/on my/on train/oppor with/out about
3:out becau/pass on/pays/pays the/pleas tell/post/post $/pract/pull/pull with/put my/ready to/rent $
3:resea assis/resum and/resum in/revie/revie my/right perso/role $/saw that/searc/secur/secur a/seeki a
3:seeki emplo/so that/someo $/someo with/sprin/start immed/stude in/studi $/take for/take on/talk may/team
3:team and/team grows/techn/tell hr/that our/that pays/the compa/the edito/the fello/the momen/the resea
3:the right/the summe/the theat/theat/there an/there inter/thoug/time your/to inter/train posit/up $/us/us ,
3:use/vacan $/visa/visa expir/wage/was hopin/was wonde/wheth you/wheth your/who is/with the/work befor/works ?
3:would love/writi/you adver/you happe/you have/you hire/you know/you revie/you will/your agenc/your annua
3:your garde/your insti/your offic/your pract/your recru/your works/yours ,
2:, feel/, ideal/, would/4471/4471 $/^ any/^ attac/^ here/a budge/a consu/a dream/a job/a paid/a pilot/a possi
2:a post/a pract/a publi/a recen/a suita/a summe/a techn/a year/about new/about possi/acme/acme $/agenc would
2:along/am apply/am askin/am eager/am looki/am on/am open/an assis/an edito/an eye/analy job/and hoped
2:and three/annua/anoth illus/anoth pair/any jobs/any open/any posit/anybo/anybo who/anyth to/appli $/appli to
2:appre/appre a/are hirin/are there/as an/as early/as janua/as soon/as yours/ask how/ask if/askin ,/askin every
2:assis $/at acme/attac so/autum $/away/away at/backg ?/bank and/be able/be comfo/be happy/be recru/be room
2:be so/becom one/becom vacan/been laid/been looki/biolo/boss looki/boss that/budge for/by a/by your/came up
2:can see/can think/can we/caree at/caree chang/caree goal/chanc ?/chang like/charg/choic/city/clini/colle $
2:comfo/comfo refer/compe/consu ?/conta me/could find/could offer/could put/could start/could there/could you
2:curat/cv and/cv is/do anyth/done $/dream to/eager/eager to/early as/earn as/edito ,/emplo a/emplo oppor
2:emplo pay/endor/endor my/every i/exper and/exper place/expre/expre my/eye/eye out/farm/farm ?/feel free/finan
2:finan $/fit well/for anoth/for hirin/for job/for posit/for six/forwa this/found $/free/free to/galle/garde
2:get me/good word/group ,/group as/hands/hands on/happe/have done/have enclo/have just/have put/have space
2:have two/help me/help out/here is/hesit/hesit to/hires at/hirin $/hirin ?/hirin a/hirin manag/home/hoped
2:hoped you/hopin/hr ?/i apply/i be/i enclo/i help/i send/i think/i work/idea $/ideal/ideal at/if there/if you
2:if your/in charg/in finan/in july/in logis/in takin/inqui/inqui about/insti $/inter ?/inter avail/inter for
2:inter this/inter with/into your/is attac/is growi/is looki/is recru/it on/janua/janua $/job lead/job numbe
2:job searc/job since/jobs at/join $/join you/july/july ?/just been/keep an/know for/know how/know if/know when
2:labor/labor ?/laid/laid off/lead $/lectu/lectu post/logis/logis $/looki/looko/looko for/love an/make/make in
2:makin as/manag posit/marke/match/match my/me askin/me inter/me on/me the/menti my/might have/might your
2:mind me/much are/much does/my backg/my caree/my next/my profi/name came/needs/needs a/needs anoth/new oppor
2:newsp $/next/next adver/next role/not hesit/not mind/not sure/numbe/numbe 4471/obser adver/of $/of a/of anybo
2:of hands/of staff/off and/offer work/offic $/offic might/on $/on as/on inter/once wrote/one of/open posit
2:openi for/oppor in/oppor to/out as/out for/paid ?/paid assis/paid last/pair/pair of/pass it/per hour/perso
2:perso to/pilot/pilot ?/place ,/pleas keep/pleas pass/posit becom/posit like/posit that/posit with/possi posit
2:possi role/post ?/pract such/pract this/produ manag/profi/profi ?/publi like/put me/reall appre/recen gradu
2:recko/recko you/recom me/recru/recru about/recru at/recru train/refer $/refer for/resum inter/resum with
2:right away/role for/role last/role of/said your/share/share my/short of/six/six month/somet/somet in/soon
2:soon as/space/space for/sprin and/staff/staff ,/start right/still looki/stude for/studi needs/submi/submi my
2:such as/suita posit/summe stude/sure/sure wheth/take me/takin/team have/team hirin/techn role/thank if
2:that match/the analy/the attac/the lectu/the looko/the next/the perso/the produ/the sprin/theat $/theat ?
2:there any/there are/there oppor/think you/think your/this resum/three refer/to conta/to emplo/to expre
2:to inqui/to land/to offer/to pass/to put/to recom/train this/two years/unemp/up/websi/welco/welco any
2:well into/were paid/were short/who in/who shoul/whoev/will suppo/with a/with hr/with my/wonde if/wonde wheth
2:work exper/work in/would do/would fit/would give/would reall/would welco/year/years of/you able/you are
2:you as/you endor/you hear/you next/you over/you pass/you per/you recko/you refer/you submi/you suppo
2:you takin/you this/you told/your bank/your emplo/your farm/your forwa/your found/your labor/your websi
2:yours $
-2:, becau/, i/, which/, your/2009/2009 and/^ anna/^ nobod/^ shoul/^ there/^ this/^ to/^ was/^ we/^ which/^ why
-2:a curat/a fair/a group/a hospi/a hotel/a move/a norma/a park/a perma/a portf/a produ/a progr/a reque/a stage
-2:a stron/a telep/a wonde/about/about hirin/about law/about readi/about what/about yours/accou/accou ,/admir $
-2:admir the/adver ?/advic about/after forty/after the/after your/alone or/alway/alway fasci/am consi/am happy
-2:am weigh/and can/and it/and love/and loved/and priva/anima/anima when/anna/anna weber/any openi/anyth but
-2:anyth in/anywh/anywh $/apply anywh/archi $/are doing/are fees/are never/area/area mostl/artic/artic about
-2:asked you/at a/at night/atten/awake/awake at/baker/baker since/bank i/be ?/be clear/be good/be taugh
-2:becau your/been/been a/been drawn/been worki/befor you/began/begin late/best way/betwe publi/betwe two
-2:book illus/book on/book that/books/busy/but your/by video/cafe/cafe or/call of/can begin/can meet/can not
-2:can one/can talk/care/care of/caree ?/caree shows/chang your/chemi/choos $/choos ,/clear/clear ,/close
-2:close to/colle lena/comet/comet has/commo/commo to/compa and/compa betwe/compa cafe/confe/confe are
-2:consi wheth/contr $/conve about/could learn/could meet/could we/cours $/cours ?/curre job/cv the/day/days ?
-2:debat/debat on/decid ,/decid betwe/degre first/descr made/did a/diffe from/direc told/disco/disco of/do ?
-2:do most/do new/do not/do peopl/do salar/docto ?/does $/does it/does this/doing/doing espec/down a/drawn
-2:drawn to/drew/drew you/dubli/dubli $/easie/easie $/else to/emplo every/encou kept/enjoy and/enjoy my/enoug
-2:enoug $/espec/espec inter/eveni/ever/every/every few/every newco/exerc/exerc you/exhau/exhau and/expec in
-2:exper would/expla/expla it/fact-/fact- $/fair/fair wage/fasci/fasci me/fees/fees for/festi/festi ?/few quest
-2:fill/finis an/first emplo/first month/first page/first summe/five/five years/follo/follo your/fondl/fondl $
-2:for five/for learn/for putti/for refer/for years/forty/from book/from you/garde do/get your/glaci/glaci $
-2:go ?/going $/good to/group ?/hand/hand these/hand to/happy where/hard/hard to/harde year/has alway/has to
-2:has yours/have follo/have start/have time/hear how/hear which/hear your/heard/heard your/her/her strai
-2:high are/hired ,/hired her/hired me/hires strug/hirin proce/hirin women/histo of/holid/holid ?/hotel to
-2:how impor/how your/i admir/i asked/i heard/i imagi/i left/i like/i look/i read/i recen/i shoul/i speak
-2:i still/i took/i were/i will/imagi/imagi $/impor/impor was/in accou/in dubli/in how/in sales/in scien
-2:in such/in winte/incom/incom from/insig $/inter chang/inter work/inter you/into teach/is close/is easie
-2:is no/is on/it commo/it fondl/it hard/it true/job after/job expla/job inter/job keeps/job or/job sound
-2:job start/job taugh/job to/job was/jobs and/keeps/keeps you/know that/know you/last year/late/late $/laugh
-2:laugh $/law $/law or/learn $/learn does/learn how/learn only/learn what/left my/lena/lena $/less/less than
-2:libra/libra $/life $/life as/like in/like the/live/live on/long/lot $/lot about/love my/loved/loved the
-2:made you/many peopl/mary said/mary told/matte/matte less/may ,/me ,/me choos/me going/me laugh/me patie
-2:me that/meet at/meet you/mind about/mind if/minis ?/minut on/momen ,/monda $/more than/morni/morni ?
-2:most peopl/most posit/mostl/mostl tempo/move $/much she/museu $/my degre/my old/my posit/my very/need ?
-2:never adver/never appli/newco/newco ?/newsp and/night/night $/no need/no wish/nobod has/norma/norma worki
-2:not a/not about/not attac/not decid/not need/not think/not want/nurse and/nursi/nursi ?/of it/of schoo
-2:of this/of twent/of view/offer ?/offer two/offic or/old/old job/on holid/on tuesd/once turne/one can/one i
-2:one live/one thing/only for/only one/open archi/opini $/or in/or talk/or we/organ are/other/out of/owes
-2:owes to/page of/park range/path for/path is/patie/patie ,/peopl ?/peopl apply/perma/perma posit/phone
-2:phone $/point of/portf in/posit are/posit on/post in/prepa for/priva/priva hospi/proce/proce like
-2:produ reall/profe have/profe usual/progr ?/prope/prope this/put on/putti/putti me/quest $/quest about
-2:rathe work/read your/readi/readi contr/reall does/recen finis/recom ?/recom a/recom i/recom someo
-2:recru volun/refer ,/regio/regio ?/rejec/rejec for/reque for/resea/resea for/resea since/resum if/resum matte
-2:rewri the/right for/role is/role need/room/said you/salar compa/salar shoul/sales/sales for/say/she/she owes
-2:short/short conve/shoul a/shoul finis/shoul it/show/shows/shows that/simpl/simpl like/since 2009/since we
-2:so your/someo in/sound exhau/speak with/spoke/spoke i/stage hand/start a/start today/start with/still see
-2:still think/stori/stori were/strai/strai out/stron/stron posit/strug/strug with/stude $/study glaci
-2:study law/sugge befor/suit/suit you/summe job/take to/takes/takes care/talk by/talk in/taugh $/taugh me
-2:team works/telep/telep call/tell/tell someo/tempo/tempo ?/than a/than enoug/that most/that one/that this
-2:the admir/the anima/the bank/the comet/the debat/the disco/the eveni/the exerc/the fact-/the festi/the first
-2:the histo/the incom/the jobs/the libra/the most/the one/the phone/the posit/the profe/the trade/the trip
-2:there peopl/thing/thing prope/think a/think about/this/this area/this organ/this profe/time for/to choos
-2:to decid/to every/to nursi/to prepa/to resea/to tell/to this/today ?/toget/toget $/told you/took a/took in
-2:trade/trade $/train would/trans $/trip/trip $/true/true that/try/try the/tuesd/tuesd suit/turne/turne down
-2:twent/twent minut/two/two field/two jobs/typic caree/usual start/value/very first/video/video ,/view $
-2:view would/volun/volun for/wage for/want anyth/was a/was rejec/was right/way to/we can/we could/we spoke
-2:weber/weber said/week/week like/weigh/weigh a/were looki/were more/what a/what drew/what has/what oppor
-2:what shoul/what skill/what this/what train/when did/when i/when your/where would/wheth to/which confe
-2:which is/which organ/which part/who takes/why/why did/will rewri/will try/winte/winte ?/wish to/with an
-2:with in/women/women in/wonde $/wonde job/work from/work offer/work right/worki in/worki week/works
-2:works toget/worth the/would simpl/would suit/would value/write a/writi becau/year ,/you ,/you a/you apply
-2:you at/you awake/you began/you did/you hand/you i/you never/you rathe/you recru/you see/you still/you took
-2:you wrote/your artic/your docto/your encou/your first/your harde/your indus/your inter/your life/your mind
-2:your regio/your resea/your stori/your story/your stude/your talk/yours ?/yours taugh
-3:, it/, not/, only/, thank/, what/, where/2019/2019 $/^ mary/a baker/a call/a devel/a favou/a few/a film
-3:a joy/a list/a lot/a maste/a stude/about actin/accep a/accep an/actin/actin $/admir/after be/again ?
-3:again the/ahead/ahead of/all/alone/alumn/alumn direc/am curio/among/among the/an offer/ana $/any quest
-3:apply witho/aquar/aquar in/are busy/are most/are worth/asked/askin for/at sea/be conve/becam/becam a
-3:been offer/befor/books shape/busy with/call is/call on/can a/can tell/cheap/cheap wheth/chemi ?/choos this
-3:colle train/conve ?/curre/curre emplo/curre work/data/decid again/degre ?/degre neces/devel in/did your
-3:diffe/direc $/do hirin/do in/do next/docto/does in/does someo/down/emplo $/emplo gives/ever regre/exhib
-3:exhib was/expec/expec ?/favou/favou among/field ,/film/film $/fine/fine $/for child/for emplo/for freel
-3:for intro/for someo/for three/forty years/found your/freel trans/frida off/frida would/from home/from kew
-3:gives/gives me/good/group does/had/harde/have decid/have held/have you/hear/hired as/home ?/hones about
-3:hospi/hour/hours/how an/how could/i curre/i find/i finis/i found/i menti/i only/i wonde/idea becom/ideas
-3:ideas after/in 2019/in a/in leeds/in lisbo/indus/indus ?/insig ,/inspi/inspi you/inten/inten of/inter first
-3:is fine/is it/is pay/is resea/it worke/it worth/job $/job again/jobs in/joy/joy $/kew/kew $/leave room/leavi
-3:leavi your/led/led to/leeds/leeds $/left/let you/life at/like for/lisbo/lisbo ?/list/list of/lot/made me
-3:manag look/mary/maste/maste degre/me frida/me how/me throu/meeti ?/menti your/move/my place/name in
-3:name when/neces/neces for/new ideas/next if/no inten/nobod/not for/not looki/not to/obser last/of askin
-3:of our/of quest/off ,/offer from/on thurs/only want/openi $/openi of/or a/our/our meeti/out cheap/pay usual
-3:peopl in/point/posit to/prepa/progr/proje you/quest ?/quest you/range ?/range can/rathe/read/regre
-3:regre leavi/resea ?/resum $/resum ,/right to/said/said that/schoo $/sea/sea $/see ahead/see the/shape your
-3:short call/skill does/so a/so frida/stage/start ?/steps/steps that/story/story $/struc/struc for/such a
-3:suit me/suits/suits me/talk on/taugh you/that led/the alumn/the aquar/the inter/the proje/the steps/think ?
-3:this is/three/three peopl/throu/throu the/thurs/thurs after/tip and/to bring/to let/to new/to send/today
-3:took/train chemi/trans ?/under how/usual struc/value your/walk/walk me/wants/wants to/was hired/was it
-3:was your/way you/well/were an/were in/were start/what kind/where/wheth this/which books/who can/who inspi
-3:who wants/who would/with hirin/work alone/work on/work suits/work your/worke $/worke on/worth apply
-3:would tell/write to/you about/you becam/you do/you ever/you train/you walk/you were/you wish/you worke
-3:your exhib/your exper/your name/your profe/your think/your tip/yours leave
-4:/, and/^ in/a brief/a teach/a typic/advic and/am emplo/am explo/and conte/and have/and rewri/appli your
-4:are the/askin you/befor i/brief/brief infor/bring/bring a/caree in/child/child ?/compa hire/conte/conte ,
-4:conve/could tell/cours/curio about/data ?/descr the/devel/encou/enjoy your/expec you/explo/explo caree/few
-4:finds/finds you/for ?/for anyth/for half/frida/good intro/got/got a/half/half an/have been/have taken/held
-4:held ?/hope this/how did/how is/i enjoy/i got/in ocean/intro/is the/it is/looki forwa/meet/meeti/messa
-4:messa finds/minut/more/most of/much of/my new/new train/not askin/not expec/ocean/ocean $/open data
-4:peopl you/profe ?/proje/range/rewri my/salar range/schem/schem $/scien/scien $/shape/skill/small/someo else
-4:start/start my/taken/taken your/talk $/talk to/thank to/the field/the job/the new/the way/this cours
-4:this messa/to ?/to keep/to our/to study/to talk/told/told me/train schem/well $/what compa/what was/with me
-4:work as/work is/would help/years $/years ?/you choos/you hired/you well/you would/your view
-5:^ how/^ never/^ when/a begin/a book/a short/about life/an hour/an infor/and speak/are typic/be open
-5:begin expec/caree/caree path/curre role/does a/envir/envir ?/finis my/first ?/for insig/hire peopl/how you
-5:i appli/i promi/i quit/in may/in my/insig/intro to/is a/is not/job last/job like/just curio/law/like your
-5:look for/made/manag peopl/may $/me which/my siste/never would/of you/open to/promi/promi not/quit/quit my
-5:reque an/siste/siste works/someo who/speak warml/start salar/study/sugge/talki with/teach $/tell me
-5:this field/this work/to reque/to talki/to under/typic start/under/usual/warml/warml of/way/what/wish/with ?
-5:work envir/works at/you enjoy/you like/you manag/you sugge/your advic/your role
-6:a resum/accep/advic/am a/ana ferre/curio $/descr/else/ferre/ferre ?/forwa to/have no/i accep/i start/i write
-6:leave/me about/monda/my curre/on monda/on open/opini of/path/reque/rewri/see/stude inter/talki/taugh/than
-6:to see/view/we/what would/when/worke/worth/would a/would i/you descr/you recom/you to
-7:^ the/again/book/call/degre/did you/field ?/finis/how do/new job/profe/speak/to hear/were/write/years
-7:you work/your caree
-8:am not/ask you/begin/choos/did/infor/life/look/no/opini/teach/thank you/to ana/you for/your opini/your posit
-9:^ thank/^ your/after/ana/enjoy/first/has/in this/infor inter/my job/never/of the/only/thank/the work/typic
-9:was
-10:curio/most
-11:^ what/field/quest/to learn/your work
-12:about your/i do/or/peopl/your job
-13:from/talk/which
-14:how
-15:learn
-19:not
"""
