"""Weights of words, written by scripts/weigh_etiquette.py; see `weighing`."""

LEARNED_FROM = "03367ac92c1fc412"

TABLE = """
18:is your
16:pay/vacan
15:any
13:are you/me ?
12:at your/get/much/my appli/pay you/salar ?
11:i need/my resum/salar/you earn/your salar
10:earn/for me/my cv/pleas/take
9:^ does/help/how much/i would/like me/need/oppor/your compa/your pay
8:assis/attac/avail/for this/might/need a/possi/work for/year ?/you offer
7:^ can/^ pleas/autum/can i/could/give me/hire me/hope/join/lab/offer inter/openi/pass/seeki/summe/they pay
7:this autum/vacan ?/you get/you make/you take
6:^ give/about vacan/ask/compa $/compa is/cv/do they/each month/enclo/for a/give/have any/hire someo/hirin
6:home each/if/much do/offer/on your/paid/per/refer/someo like/take home/to have/to start/with you/would be
6:would it/you help/your lab/your organ
5:, but/^ hire/^ would/a junio/a train/am avail/am despe/am reach/appre/ask about/attac my/autum ?/be/boss/can
5:chanc/colle shoul/compa/depar/despe/despe for/does the/does your/earn per/expec to/for you/get ?/gradu
5:have attac/have this/hire/hope you/i saw/is hirin/is my/it would/junio/lead/looki for/make ?/many openi/may
5:me what/money do/much money/openi ?/openi do/pay like/per year/post/reach/reach out/recru/refer me/rent
5:salar do/saw/start worki/summe ?/the marke/the open/the rent/to join/to secur/to work/train ?/you can
5:you could/your boss/your depar
4:, could/a caree/a full-/a vacan/able/able to/about job/about me/adver/am curre/am inter/am ready/am seeki
4:an openi/and would/annua salar/any pull/apply direc/are on/ask what/compe is/conta/curre compe/decid about
4:direc to/dream/edito/emplo as/fello/fello job/finan/find work/firm/for work/for your/forwa my/full-/garde
4:get a/have an/have posit/high/high is/hired by/how high/hr/if a/immed/immed $/is ?/job with/lab ?/let me
4:manag ?/me/me $/me if/me know/money/month ?/much you/my name/need someo/nurse $/of ten/oppor $/organ have
4:pages/pages ?/paid for/pay ?/posit for/pull/pull with/put/ready/resum/resum and/resum to/right perso
4:salar you/secur a/seeki emplo/studi/studi $/suita/ten pages/the fello/the right/the summe/this kind/trans of
4:what salar/what your/who decid/would appre/writi to/you expec/you keep/you might/you paid/you will/your annua
4:your colle/your firm/your hirin/your studi/your team
3:, can/, salar/^ betwe/^ could/^ let/^ may/a budge/a job/a pilot/a possi/a summe/adver $/adver a/agenc/am
3:am looki/an inter/and could/and need/and work/annua/anoth/any leads/any posit/appli ?/appre your/ask for
3:assis ?/assis posit/avail in/avail to/away/away at/be a/be hired/be part/be possi/betwe us/boss that/budge
3:budge for/by your/can start/case/choic $/come/come and/compa pay/consi/could start/curat $/cv ?/days ,/each
3:earn ?/earn as/enclo $/enclo my/exper and/expir/expir $/firm $/first choic/first of/fit/for an/for hirin
3:for much/for openi/forge/forge me/garde as/goal/goal is/grows/grows $/happe to/have two/help $/help ?/hirin a
3:hirin right/home/hope is/hopin you/hr about/i am/i come/i reall/i want/if your/in case/inqui/inqui about
3:insti/inter this/is enclo/is recru/is that/is to/job in/job offer/job oppor/join your/just a/know/know wheth
3:lead to/leads/makin/makin these/marke for/may i/may if/may lead/me find/momen ?/much ,/museu take/my hope
3:my visa/new role/next time/not ask/not forge/of curat/of may/offer $/offer me/offic/offic $/on inter/on my
3:on train/open posit/open role/openi in/oppor in/oppor to/oppor with/out becau/paid ?/pass on/pays/pays the
3:pilot/pilot ?/pleas tell/posit that/possi to/post $/pract/put me/ready to/reall want/recru at/refer $/rent $
3:resea assis/resum in/resum is/revie/revie my/right away/saw that/searc/secur/someo $/someo with/somet/sprin
3:start immed/start right/stude ?/summe stude/suppo/suppo my/take for/take on/takin on/talk may/team/team and
3:team grows/techn/tell hr/tell your/that our/that pays/the compa/the resea/the theat/there an/there any
3:there oppor/this summe/time your/to get/to inqui/to inter/to recom/train posit/two years/up/us/us ,/vacan $
3:visa/visa expir/want this/was hopin/wheth you/wheth your/who in/who is/work $/work befor/worki for/works ?
3:would love/year/years of/you adver/you happe/you hire/you makin/you need/you pass/you revie/you takin
3:your agenc/your garde/your insti/your offic/your pract/your recru/your works
2:, feel/, is/, pleas/, would/4471/4471 $/^ are/^ attac/^ here/^ maybe/^ might/^ not/a chanc/a dream/a paid
2:a post/a pract/a publi/a recen/a role/a suita/a year/acme/acme $/ad/ad for/agenc would/along/am askin
2:am eager/am on/am writi/an asset/an assis/an edito/analy/analy job/and hope/and hoped/and my/and tell
2:and three/anoth illus/any chanc/any hint/any job/any jobs/any open/any vacan/anybo/anybo who/anyth to/appli $
2:appli for/appli to/apply $/appre a/are hirin/arran/arran an/as an/as possi/as soon/as yours/ask how/ask if
2:askin ,/askin every/asset/asset to/assis $/at acme/at my/attac so/attac you/autum $/backg ?/be able/be an
2:be comfo/be consi/be happy/be pushy/be recru/be so/becom one/becom vacan/been laid/been looki/biolo $/boss ?
2:botan/botan garde/but are/but could/but do/by/by a/can see/can we/caree chang/case somet/chanc ?/chanc of
2:chang like/city/city ?/clini/colle $/comfo/comfo refer/comin up/compa about/compe/conta at/conta me
2:could find/could join/could offer/could put/could refer/could you/cover/cover the/curat/curre looki
2:curre seeki/curri/curri vitae/cv $/cv is/depar ?/do anyth/done $/dream to/eager/eager to/edito ,/emplo a
2:emplo oppor/emplo pay/every i/exper place/expre/expre my/feel free/field $/finan $/find enclo/fit ?/fit well
2:for any/for job/for new/for peopl/for the/found $/free/free to/full- oppor/full- posit/galle/garde ?/get an
2:go last/going/going at/good word/gradu ?/group ,/happe/have done/have enclo/have just/have put/have space
2:head/head of/help me/help out/helps/helps $/here is/hesit/hesit to/hint/hint of/hirin $/hirin ?/hirin manag
2:hope to/hoped/hoped you/hopin/hr ?/i apply/i ask/i conta/i fit/i get/i help/i hope/i lost/i send/i think
2:i work/idea $/if you/in finan/in july/in logis/in marin/in that/in the/insti $/insti by/inter ?/inter avail
2:inter with/into your/is growi/is looki/it on/job lead/job numbe/job searc/job since/jobs at/jobs going/join $
2:join you/july/july ?/junio trans/just been/know for/know how/know if/know when/labor/labor ?/laid/laid off
2:lead $/let/let go/like yours/logis/logis $/looko/looko for/lost my/love an/make/make in/manag/manag about
2:manag posit/marin/marin biolo/marke/match/may and/maybe/maybe you/me an/me and/me askin/me for/me get/me in
2:me inter/me the/me with/menti my/might be/might have/might your/mind me/minis and/month ,/much does/my
2:my backg/my curri/my goal/my next/needs/needs a/needs anoth/new one/new oppor/newsp $/next/next adver
2:next role/not hesit/not mind/not sure/numbe/numbe 4471/of anybo/of staff/off and/offer work/offic might/on $
2:once wrote/one as/one of/open ?/openi for/out about/out as/page ,/paid assis/paid last/pass it/per hour
2:perso to/place ?/place in/pleas keep/pleas pass/posit becom/posit with/possi $/possi role/pract such
2:pract this/produ manag/publi like/pushy/pushy ,/put in/put my/reall appre/recen gradu/recko/recko you
2:recom me/recru about/recru train/refer for/rent in/resum inter/right/role $/role for/role of/said your
2:salar cover/saw the/searc $/seeki a/send my/short of/so any/so thank/so that/someo to/somet in/somet suita
2:soon/soon as/space/space for/sprin and/staff/staff ,/still looki/studi needs/submi/submi my/such as
2:suita posit/suita turns/summe $/sure/sure wheth/team have/thank if/that city/the ad/the analy/the attac
2:the botan/the head/the looko/the next/the peopl/the produ/the sprin/theat/theat ?/think you/think your/thoug
2:three refer/to arran/to be/to becom/to conta/to emplo/to expre/to hire/to land/to offer/to pass/to put
2:told your/train this/trans on/turns/turns up/unemp/up $/up at/use/vacan comin/vacan for/vacan helps
2:very inter/vitae/vitae $/want/want to/was let/was wonde/welco/well into/were paid/were short/which of
2:who shoul/whoev/will find/with a/with hr/with the/wonde if/work exper/work in/worki at/would do/would fit
2:would give/would reall/writi/wrote that/you able/you are/you as/you forwa/you hear/you know/you next/you over
2:you per/you recko/you submi/you suppo/you told/your emplo/your found/your labor/your manag/your page
2:your place/yours $/yours ,
-2:, becau/, do/, paid/, what/, your/2009/2009 and/^ anna/^ nobod/^ shoul/^ there/^ was/^ we/^ why/a baker
-2:a call/a colle/a cv/a fair/a film/a geolo/a group/a norma/a portf/a produ/a progr/a reque/a small/a stage
-2:a stron/a typic/a wonde/about hirin/about law/about readi/about what/about yours/accep an/admir/admir $
-2:adver ?/advic about/after be/after forty/after the/after your/again the/all day/alone or/alway/alway fasci
-2:am consi/am happy/and it/and love/and loved/and priva/anima/anima when/anna/anna weber/answe/answe $
-2:any openi/anywh/anywh $/apply anywh/apply witho/are doing/are never/area mostl/artic/artic about/asked you
-2:at a/at the/atten $/baker since/bank i/be ?/be bring/be conve/be good/becau your/becom a/been a/been drawn
-2:been offer/been worki/begin late/best/best way/betwe publi/betwe two/book illus/book on/book that/bring
-2:bring a/by video/cafe/cafe or/call on/can a/can begin/can meet/can one/can talk/care/care of/caree ?
-2:caree shows/caugh/caugh my/choos $/choos ,/close/close to/colle lena/comet/comet has/commo/commo to
-2:compa and/compa betwe/compa cafe/confe/confe are/consi wheth/contr $/conve ?/conve about/coral/coral reefs
-2:could learn/could meet/curre/curre job/cv the/data/day/day $/days ?/decid again/decid betwe/did a/did your
-2:diffe from/direc told/disco/disco of/do ?/do an/do hirin/do in/do next/do not/do salar/docto ?/does $
-2:does it/doing/doing espec/down a/drawn/drawn to/drew/drew you/dubli/dubli $/easie/easie $/else i/else to
-2:emplo every/encou/encou ?/enjoy and/enjoy my/enoug/enoug $/espec/espec inter/eveni/every few/every newco
-2:exerc/exerc you/exhau/exhau and/expec ?/expec in/exper ,/expla/expla it/fact-/fact- $/fair/fair wage/fasci
-2:fasci me/favou among/festi/festi ?/few quest/few years/fill/film/film $/find out/finis an/first page
-2:first summe/follo/follo your/fondl/fondl $/for anyth/for five/for freel/for in/for learn/for years/forty
-2:forty years/freel/freel trans/from book/from kew/geolo/geolo ?/glaci/glaci $/glass/glass all/good to/group ?
-2:had/hand/hand these/hand to/happy where/hard/hard to/has alway/has to/has yours/have decid/have follo
-2:have start/have time/have twent/have you/hear your/heard/heard your/her ?/hired me/hirin proce/hirin women
-2:histo of/holid/holid ?/hospi/hour/hour ?/hours/how an/how can/how impor/how your/i answe/i have/i heard
-2:i imagi/i just/i left/i look/i menti/i met/i only/i read/i recen/i shoul/i speak/i still/i were/i will
-2:idea becom/ideas/ideas after/imagi/imagi $/impor was/in a/in dubli/in how/in sales/in scien/in such/incom
-2:incom from/indus/indus ?/insig $/inten/inten of/inter $/inter at/inter chang/inter work/is close/is easie
-2:is like/is no/is on/is pay/it commo/it fondl/it hard/it true/it worth/job after/job expla/job inter/job like
-2:job or/job sound/job taugh/job to/job was/kew/kew $/know you/last/last year/late/late $/law $/law or/learn $
-2:learn does/learn more/learn only/learn what/leave/leeds $/left my/lena $/less/less than/let you/libra
-2:libra $/life as/like in/line/line of/live/live on/lot $/lot about/love my/loved/loved the/made you
-2:manag look/many peopl/mary told/matte less/me choos/me curio/me patie/me that/me which/meet at/meet you
-2:menti that/menti your/met/met ana/mind about/mind if/minis ?/minut to/momen ,/month that/more than/most ?
-2:most posit/mostl/mostl tempo/move/move $/much she/museu $/my atten/my old/my place/my posit/my very
-2:name when/need ?/never adver/new ideas/newco/newco ?/newsp and/next if/no inten/no need/no wish/nobod has
-2:norma/norma worki/not a/not attac/not be/nurse and/nursi/nursi ?/of askin/of it/of my/of view/offer ?
-2:offer a/offer from/offic or/old/old job/on coral/on holid/on thurs/on tuesd/once turne/one/one can/one i
-2:one live/one thing/only for/only one/only want/or in/or talk/or unpai/or we/organ are/owes/owes to/own
-2:page of/paid or/path is/patie/patie ,/pay usual/peopl apply/peopl in/phone/phone $/point of/portf in
-2:posit are/posit on/pract with/prepa/prepa for/press/press and/priva/priva hospi/proce/proce like/produ reall
-2:profe usual/progr ?/progr made/proje you/prope/prope this/putti me/quest about/radio/radio progr/range ?
-2:range can/rathe work/read your/readi/readi contr/reall does/recen finis/recom ?/recom a/recom i/recom someo
-2:recru volun/reefs/reefs caugh/refer i/regio/regio ?/reque for/resea/resea for/resea since/resum ,
-2:resum matte/rewri the/right for/role need/said/said that/said you/salar compa/salar shoul/sales/sales for
-2:schoo/schoo $/she/she owes/short/short conve/shoul a/shoul it/shoul talk/show/shows/shows that/simpl
-2:simpl like/since 2009/since we/small press/someo in/sound exhau/speak with/spoke/spoke i/stage hand/start a
-2:start with/still see/still think/stori/stori were/stron/stron posit/struc/struc for/stude/study glaci
-2:study law/such a/sugge befor/suit/summe job/take to/takes/takes care/talk by/talk in/taugh me/teach me/tell
-2:tell someo/tempo/tempo ?/than a/than enoug/that most/that one/that this/that would/the admir/the anima
-2:the bank/the best/the comet/the direc/the disco/the eveni/the exerc/the fact-/the festi/the histo/the incom
-2:the jobs/the libra/the most/the one/the phone/the proje/the radio/the trip/there peopl/there someo/thing
-2:thing prope/think a/this/this organ/this profe/thurs/thurs after/time for/to choos/to decid/to every/to her
-2:to new/to nursi/to pract/to prepa/to resea/to this/told you/tools would/train with/train would/trans $
-2:trans ?/trip/trip $/true/true that/try the/tuesd/turne/turne down/two field/typic salar/unpai ,/usual start
-2:usual struc/value/very first/video/video ,/view befor/view would/volun/volun for/wage/wage for/was right
-2:was your/way to/we can/we could/we spoke/weber/weber said/week/week like/well ?/were in/were looki/were more
-2:what a/what could/what drew/what has/what it/what kind/what made/what oppor/what shoul/what skill/what this
-2:what train/what was/when did/when your/where would/wheth to/which confe/which is/which organ/which part
-2:which tools/who takes/why/why did/will rewri/will try/wish to/with an/with befor/with glass/women/women in
-2:wonde $/wonde job/wonde what/work offer/work on/work right/worke on/worki in/worki week/works/worth apply
-2:worth the/would help/would simpl/would suit/would teach/would value/write a/writi becau/year ,/you ,/you a
-2:you at/you did/you encou/you hand/you i/you look/you rathe/you recru/you see/you train/you worke/your artic
-2:your docto/your first/your indus/your line/your mind/your path/your regio/your resea/your stori/your story
-2:yours ?/yours taugh
-3:, not/, only/, thank/, where/, which/2019/2019 $/^ mary/^ this/^ to/a devel/a favou/a few/a joy/a lot
-3:a maste/a teach/about actin/accep a/actin/actin $/again ?/ahead/ahead of/alone/alumn/alumn direc/am curio
-3:am emplo/among/among the/an offer/ana $/and conte/and i/any quest/anyth but/aquar/aquar in/are busy/are the
-3:are worth/area/askin for/askin you/at sea/atten/be clear/be inter/becam/becam a/befor/busy/busy with
-3:but your/call is/can tell/caree path/chang your/cheap/cheap wheth/choos this/clear/clear ,/conte/conte ,
-3:contr/conve/cours/curre emplo/curre work/degre ?/degre neces/devel in/diffe/direc $/docto/does in/does someo
-3:does this/down/emplo $/emplo gives/ever regre/exhib/exhib was/expec/field ,/fine/fine $/five/five years
-3:for ?/for emplo/for intro/for putti/for someo/for three/found your/frida off/frida would/from home/gives
-3:gives me/good/group does/have been/have held/hired as/home ?/hones/hones about/how could/i asked/i curre
-3:i find/i finis/i found/i got/i wonde/impor/in 2019/in leeds/in lisbo/in may/insig ,/is fine/is resea/it $
-3:it is/it worke/job again/job start/joy/joy $/know that/leavi/leavi your/led/leeds/left/lena/life at/like for
-3:lisbo/lisbo ?/lot/made me/mary/maste/maste degre/matte/me frida/me hones/meeti ?/monda $/name in/neces
-3:neces for/new train/nobod/not think/not to/obser last/of our/off ,/openi $/openi of/opini $/our/our meeti
-3:out cheap/peopl you/point/posit to/progr/proje/putti/quest you/rathe/read/regre/regre leavi/resea ?/resum $
-3:schem/schem $/sea/sea $/see ahead/see the/short call/skill does/so a/so frida/stage/start ?/story/story $
-3:suit me/suits/suits me/talk on/the alumn/the aquar/the profe/the way/this area/this is/three peopl/tip and
-3:to let/to send/to tell/today/train schem/twent/twent minut/under how/value your/want anyth/wants/wants to
-3:was a/was hired/was it/way you/well/were start/wheth this/who can/who wants/who would/with ?/with hirin
-3:work alone/work from/work suits/work your/worke $/would tell/write to/you about/you apply/you becam
-3:you choos/you do/you ever/you wish/your exhib/your profe/your talk/your tip
-4:/^ in/^ when/^ which/^ worau/a begin/a brief/about/achte/achte perso/advic and/am explo/an hour/an infor
-4:and have/and rewri/appli your/asked/begin expec/brief/brief infor/caree/caree in/compa hire/could tell
-4:curio about/data ?/devel/enjoy your/envir/envir ?/expec you/explo/explo caree/favou/finds/finds you/for half
-4:frida/good intro/got/got a/half/half an/have taken/held/held ?/her/hire peopl/hope this/how did/how is
-4:i enjoy/in my/in ocean/inter first/intro to/is it/is not/is the/job $/law/led to/looki forwa/manag peopl
-4:me how/me throu/meet/meeti/messa/messa finds/minut/much of/my new/new/not askin/not expec/not for/not looki
-4:ocean/ocean $/on open/open data/or a/path/perso ?/profe ?/range/reque an/rewri my/salar range/scien/scien $
-4:skill/small/someo else/start my/steps/steps that/sugge/taken/taken your/talk to/taugh you/teach $/that led
-4:the field/the inter/the job/the new/the steps/this messa/throu/throu the/to ?/to keep/to our/to reque/to see
-4:to study/to talk/told me/walk/walk me/we/well $/what compa/where/with me/worau/worau achte/work as
-4:work envir/work is/would a/years $/years ?/you enjoy/you hired/you manag/you sugge/you walk/you well
-4:you would/your inter/your view
-5:^ how/^ never/a book/a resum/a short/accep/advic/and speak/are typic/be open/befor i/curre role/descr the
-5:few/finis my/first ?/for insig/forwa to/hear/how you/i accep/i appli/i promi/i quit/i write/insig/intro/is a
-5:job last/jobs in/just curio/like your/may $/monda/more/my siste/never would/of you/on monda/open to/opini of
-5:peopl ?/promi/promi not/quit/quit my/see/siste/siste works/someo who/speak warml/start/start salar/study
-5:talk $/talki/talki with/taugh/tell me/thank to/this field/this work/to talki/to under/told/typic start/under
-5:usual/warml/warml of/way/what would/wish/worke/works at/you like/you to/your advic/your name
-6:a stude/about life/am a/ana ferre/curio $/degre/descr/did you/else/ferre/ferre ?/have no/life/look for/made
-6:my curre/new job/profe/reque/rewri/stude inter/view/were/what/worth/would i/years/you descr/you recom
-6:your role
-7:, and/^ the/begin/call/choos/field ?/finis/how do/i start/me about/most/quest/speak/teach/than/thank you
-7:to ana/typic/when/write/you for/you work/your caree/your posit
-8:again/am not/book/enjoy/first/infor/infor inter/look/never/no/only/opini/the work/to hear/was/your opini
-9:^ your/after/ana/ask you/has/in this/my job/thank
-10:^ thank/curio/field/of the/to learn
-11:^ what/about your/did/i do/your work
-12:from/or/talk/which/your job
-13:peopl
-14:how/learn
-18:not
"""
