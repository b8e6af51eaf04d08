"""Weights of words, written by scripts/weigh_etiquette.py; see `weighing`."""

LEARNED_FROM = "ac9dbf18c8ea0320"

TABLE = """
18:is your
16:any/pay
15:vacan
14:me ?
13:are you
12:much/my appli/pay you/salar ?
11:at your/get/i need/salar/take/you earn
10:earn/for me/my resum/pleas/your salar
9:^ does/attac/help/how much/i would/like me/my cv/need/oppor/your pay
8:assis/avail/for this/might/need a/pass/possi/work for/year ?/you offer/your compa
7:^ can/^ give/^ pleas/autum/can i/compa is/could/enclo/give me/hire me/hope/join/offer inter/on your/seeki
7:summe/they pay/this autum/vacan ?/you get/you make/you take
6:about vacan/ask/cv/do they/each month/for a/give/have any/hire someo/hirin/home each/if/is hirin/lab/may
6:much do/offer/openi/paid/per/someo like/take home/to have/to start/with you/would be/would it/your lab
6:your organ
5:, but/^ hire/^ would/a junio/a train/able/able to/about job/am avail/am despe/am inter/am reach/ask about
5:attac my/autum ?/be/boss/can/chanc/colle shoul/compa/compa $/depar/despe/despe for/does the/does your
5:earn per/expec to/for you/get ?/gradu/have attac/have this/hire/hope you/is my/junio/lead/looki for/make ?
5:manag ?/many openi/me what/money do/much money/openi ?/openi do/pay like/per year/post/reach/reach out/recru
5:refer/refer me/rent/resum to/salar do/start worki/summe ?/the marke/the open/the rent/to join/to secur
5:to work/train ?/you can/you help/your boss/your depar
4:, could/, salar/about me/am ready/am seeki/an openi/and would/annua salar/anoth/any pull/apply direc/appre
4:are on/ask what/be a/compe is/conta/curre compe/days ,/decid about/direc to/edito/emplo as/enclo my/fello
4:fello job/finan/find work/firm/for work/for your/garde/have an/have posit/high/high is/hired by/hirin right
4:how high/hr/i saw/immed/immed $/is ?/it would/job with/lab ?/let me/makin/makin these/me/me $/me if/me know
4:money/month ?/much you/my name/need someo/nurse $/of ten/offer me/oppor $/organ have/pages/pages ?/paid for
4:pay ?/pleas tell/posit for/pull/pull with/put/ready/resum/resum and/salar you/saw/secur a/seeki emplo/studi
4:studi $/suita/suppo/ten pages/the fello/the summe/there an/this kind/trans of/what salar/what your/who decid
4:worki for/would appre/would love/writi to/you could/you expec/you keep/you makin/you might/you need/you paid
4:you pass/your annua/your colle/your firm/your hirin/your studi/your team
3:, can/^ betwe/^ let/^ may/a budge/a caree/a full-/a job/a pilot/a possi/a pract/a summe/a vacan/adver/adver a
3:agenc/along/along my/am/am curre/am eager/am looki/an inter/and could/and need/and work/annua/any jobs
3:any leads/appli ?/appre your/as yours/ask for/assis ?/assis posit/avail in/avail to/away/away at/be able
3:be hired/be part/be possi/betwe us/boss that/budge/budge for/by your/can start/case/choic $/come/come and
3:compa pay/consi/could start/curat $/cv ?/dream/each/eager/eager to/earn ?/earn as/enclo $/exper and/expir
3:expir $/firm $/first choic/first of/for an/for hirin/for much/for openi/forge/forge me/forwa my/full-
3:garde as/get a/goal/goal is/grows/grows $/happe to/have two/help $/help ?/hirin a/hirin manag/hope is
3:hopin you/hr about/i am/i come/i reall/i want/if a/if your/in case/inqui/inqui about/insti/is enclo/is recru
3:is that/is to/job in/job offer/job oppor/join your/just a/know/know wheth/lead to/leads/manag/marke/marke for
3:may i/may if/may lead/me an/me find/might be/momen ?/much ,/museu take/my hope/my visa/new role/next time
3:not ask/not forge/of curat/of may/offer $/offic/offic $/on my/on train/open posit/open role/openi in
3:oppor with/out becau/pass on/pays/pays the/pilot/pilot ?/posit that/possi to/post $/pract/pract such/ready to
3:reall want/recru at/refer $/rent $/resum in/resum is/revie/revie my/right away/right perso/role $/searc/secur
3:someo $/someo with/sprin/start immed/start right/stude ?/summe stude/suppo my/take for/take on/talk may/team
3:team and/team grows/tell hr/tell your/that our/that pays/the compa/the resea/the right/the theat/there any
3:this summe/time your/to inqui/to inter/to recom/train posit/two years/us/us ,/use/vacan $/visa/visa expir
3:want this/was hopin/wheth you/wheth your/who in/who is/work $/work befor/works ?/year/years of/you happe
3:you hire/you revie/you will/your agenc/your garde/your insti/your offic/your pract/your recru/your works
3:yours ,
2:, feel/, is/, pleas/, would/4471/4471 $/^ are/^ attac/^ could/^ here/^ maybe/a chanc/a dream/a paid/a post
2:a publi/a recen/a role/a suita/a year/acme/acme $/ad/ad for/adver $/agenc would/am apply/am askin/am on
2:am writi/an assis/an edito/analy/analy job/and hope/and hoped/and my/and tell/and three/anoth illus/any chanc
2:any hint/any job/any open/any posit/any vacan/anybo/anybo who/anyth to/appli $/appli for/appli to/appre a
2:are hirin/arran/arran an/as an/as possi/as soon/ask how/ask if/askin ,/askin every/at acme/at my/attac so
2:attac you/autum $/backg ?/be comfo/be consi/be happy/be recru/be so/becom one/becom vacan/been laid
2:been looki/biolo/biolo $/boss ?/botan/botan garde/but could/but do/by/by a/can see/can we/can you/caree chang
2:chanc ?/chanc of/chang like/city/city ?/clini/colle $/comfo/comfo refer/comin up/compa about/compe/conta at
2:conta me/cook in/could find/could join/could offer/could put/could refer/could you/cover/cover the/curat
2:curat posit/curre seeki/cv $/cv is/depar ?/do anyth/done $/dream to/edito ,/emplo a/emplo oppor/emplo pay
2:every i/exper place/expre/expre my/feel free/field $/finan $/fit/fit ?/fit well/for job/for new/for peopl
2:found $/free/free to/full- posit/galle/galle still/garde ?/get me/go last/going/going at/good word/gradu ?
2:group ,/happe/have done/have enclo/have just/have put/have space/have work/head/head of/help out/helps
2:helps $/here is/hesit/hesit to/hint/hint of/hirin $/hirin ?/home/hope to/hoped/hoped you/hopin/hr ?/i apply
2:i ask/i can/i conta/i fit/i help/i lost/i send/i think/i work/idea $/if you/in finan/in july/in logis
2:in marin/in that/in the/insti $/insti by/inter ?/inter avail/inter this/into your/is growi/is looki/it on
2:it take/job lead/job numbe/job searc/job since/jobs at/join $/join you/july/july ?/junio cook/junio trans
2:just been/know for/know how/know when/lab recru/labor/labor ?/laid/laid off/lead $/let/let go/like yours
2:logis/logis $/looko/looko for/lost/lost my/love a/love an/make/make in/manag about/manag posit/manag role
2:marin/marin biolo/marke manag/match/may and/maybe/maybe you/me and/me askin/me for/me in/me inter/me the
2:me with/menti my/might have/might your/mind me/month ,/much does/my backg/my goal/my next/needs/needs a
2:needs anoth/new one/new oppor/newsp $/next/next adver/next role/not hesit/not mind/not sure/numbe/numbe 4471
2:of anybo/of staff/off and/offer work/offic might/on $/on inter/once wrote/one as/one of/open ?/openi for
2:oppor in/oppor to/out about/out as/page ,/paid ?/paid assis/paid last/pass along/pass it/per hour/perso to
2:phd/phd stude/pleas keep/pleas pass/posit ?/posit becom/posit with/possi $/possi role/pract this/produ manag
2:publi like/put in/put me/put my/reall appre/recen gradu/recko/recko you/recom me/recru about/recru phd
2:recru train/refer for/rent in/resea assis/resta/resta ?/role for/role of/said your/salar cover/saw that
2:saw the/searc $/seeki a/send my/short of/so any/so thank/so that/somet/somet in/somet suita/soon/soon as
2:space/space for/sprin and/staff/staff ,/still looki/still vacan/stude this/studi needs/such as/suita posit
2:summe $/sure/sure wheth/takin on/team have/team hirin/techn/thank if/that city/the ad/the analy/the attac
2:the botan/the curat/the head/the looko/the peopl/the produ/the sprin/theat/theat ?/there oppor/think you
2:think your/thoug/three refer/to arran/to be/to becom/to conta/to emplo/to expre/to get/to land/to offer
2:to pass/to put/told your/train this/trans on/unemp/up/up at/vacan comin/vacan helps/very inter/want/want to
2:was let/was wonde/welco/well into/were paid/were short/which of/who shoul/whoev/will find/with a/with hr
2:with my/with the/wonde if/work exper/work in/worki at/would do/would fit/would give/would reall/writi
2:wrote that/you able/you adver/you are/you as/you forwa/you hear/you know/you next/you over/you per/you recko
2:you suppo/you takin/you told/your emplo/your found/your galle/your labor/your manag/your page/your place
2:your resta/yours $
-2:, do/, paid/, what/, your/2009/2009 and/^ anna/^ nobod/^ shoul/^ there/^ was/^ we/^ why/a baker/a call
-2:a fair/a film/a geolo/a group/a lot/a norma/a portf/a produ/a progr/a reque/a small/a stage/a stron/a wonde
-2:about hirin/about law/about readi/about what/about yours/accep an/admir/admir $/adver ?/advic about/after be
-2:after forty/after the/after your/all day/alone or/alway/alway fasci/am consi/am happy/and i/and it/and love
-2:and loved/and priva/anima/anima when/anna/anna weber/answe/answe $/any openi/anywh/anywh $/apply anywh
-2:appre $/are doing/are never/area mostl/artic/artic about/asked you/at the/atten $/baker since/bank i/be ?
-2:be conve/be good/becau your/becom a/been a/been drawn/been offer/been worki/began/began as/begin late/best
-2:best way/betwe publi/betwe two/book on/book that/by video/cafe/cafe or/call on/can begin/can meet/can talk
-2:care/care of/caree ?/caree shows/caugh/caugh my/choos $/choos ,/close/close to/colle lena/comet/comet has
-2:commo/commo to/compa and/compa betwe/compa cafe/confe/confe are/consi wheth/contr/contr $/conve ?
-2:conve about/coral/coral reefs/could learn/could meet/cours $/curre job/cv the/data/day/day $/decid betwe
-2:did a/did your/diffe/diffe from/direc told/disco/disco of/do ?/do an/do not/do salar/docto ?/does $/does it
-2:doing/doing espec/down a/drawn/drawn to/drew/drew you/easie/easie $/else i/else to/emplo every/encou/encou ?
-2:enjoy and/enjoy my/enoug/enoug $/espec/espec inter/eveni/every few/every newco/exerc/exerc you/exhau
-2:exhau and/expec in/exper ,/expla/expla it/fact-/fact- $/fair/fair wage/fasci/fasci me/favou among/festi
-2:festi ?/few quest/few years/fill/film/film $/find out/finis an/first page/first summe/fondl/fondl $
-2:for anyth/for five/for freel/for learn/for years/forty/forty years/freel/freel trans/from kew/geolo/geolo ?
-2:glaci/glaci $/glass/glass all/good to/group ?/had/hand/hand these/hand to/happy where/hard/hard to/has alway
-2:has to/has yours/have start/have time/have twent/have you/hear your/her ?/hired me/hirin proce/hirin women
-2:histo of/holid/holid ?/hospi/hour/hour ?/hours/hours do/how an/how can/how impor/how your/i answe/i have
-2:i imagi/i just/i left/i menti/i read/i recen/i shoul/i speak/i still/i were/i will/idea becom/ideas
-2:ideas after/imagi/imagi $/impor was/in a/in how/in sales/in scien/in such/indus/indus ?/insig $/inten
-2:inten of/inter $/inter at/inter chang/inter work/is close/is easie/is like/is no/is on/is pay/it commo
-2:it fondl/it hard/it true/job after/job at/job expla/job inter/job like/job sound/job taugh/job to/job was
-2:kew/kew $/know that/know you/last/last year/late/late $/law $/law or/learn $/learn does/learn how/learn more
-2:learn only/learn that/learn what/leave/left my/lena $/less/less than/let you/libra/libra $/life as/like in
-2:line/line of/look like/lot/lot $/lot about/love my/loved/loved the/made you/many hours/many peopl/mary told
-2:matte less/me ,/me choos/me curio/me patie/me that/me which/meet at/meet you/menti that/menti your
-2:mind about/mind if/minis ?/minut to/momen ,/more about/more than/most ?/most posit/mostl/mostl tempo/move
-2:move $/much she/museu $/my atten/my old/my posit/my very/name when/need ?/never adver/new ideas/newco
-2:newco ?/newsp and/no inten/no need/no wish/nobod has/norma/norma worki/not a/not need/nurse and/nursi
-2:nursi ?/of askin/of it/of this/of view/offer ?/offer a/offer from/offic or/old/old job/on coral/on holid
-2:on thurs/on tuesd/once turne/one/one can/one i/one thing/only for/only one/or in/or talk/or unpai/or we
-2:organ are/our talk/owes/owes to/own/page of/paid or/path is/patie/patie ,/pay usual/peopl apply/peopl in
-2:phone/phone $/point of/portf in/posit are/posit on/pract with/prepa/prepa for/press/press and/priva
-2:priva hospi/proce/proce like/produ reall/progr ?/progr made/proje you/prope/prope this/putti me/quest about
-2:radio/radio progr/range ?/rathe work/read your/readi/readi contr/reall does/recen finis/recom ?/recom a
-2:recom i/recom someo/recru volun/reefs/reefs caugh/refer ,/regio/regio ?/reque for/resea/resea for
-2:resum matte/rewri the/right for/role need/said/said that/said you/salar compa/salar shoul/sales/sales for
-2:schoo/schoo $/she/she owes/short/short conve/shoul a/shoul it/shoul talk/show/shows/shows that/simpl
-2:simpl like/since 2009/since we/small press/someo in/sound exhau/speak with/spoke i/stage hand/start a
-2:still see/still think/stori/stori were/stron/stron posit/struc/struc for/stude/study glaci/study law/such a
-2:sugge befor/suit/summe job/take to/takes/takes care/talk by/team works/tell/tell someo/tempo/tempo ?/than a
-2:than enoug/that most/that one/that this/that you/the admir/the anima/the bank/the best/the comet/the direc
-2:the disco/the eveni/the exerc/the fact-/the festi/the histo/the jobs/the libra/the one/the phone/the proje
-2:the radio/the trip/there peopl/there someo/thing/thing prope/think a/this/this cours/this organ/this profe
-2:thurs/thurs after/time for/to choos/to decid/to every/to her/to new/to nursi/to pract/to prepa/to resea
-2:to this/today/toget/toget $/tools/tools would/train with/train would/trans $/trans ?/trip/trip $/true
-2:true that/try the/tuesd/two field/typic salar/unpai ,/usual struc/value/very first/video/video ,/view $
-2:view befor/view would/volun/volun for/wage/wage for/was glad/was right/was your/way to/we can/we could
-2:we spoke/weber/weber said/week/week like/were looki/were more/were start/what a/what drew/what has/what it
-2:what kind/what made/what oppor/what shoul/what skill/what this/what train/what was/when did/when i/when your
-2:where would/wheth to/which confe/which is/which organ/which tools/who takes/why/why did/will rewri/will try
-2:wish to/with an/with befor/with glass/women/women in/wonde/wonde $/wonde job/wonde what/work offer/work on
-2:work right/worke on/worki in/worki week/works/works toget/worth the/would help/would simpl/would suit
-2:would value/write a/writi becau/year ,/you a/you at/you began/you did/you encou/you ever/you hand/you i
-2:you look/you rathe/you recru/you see/you think/you worke/your artic/your docto/your first/your indus
-2:your line/your mind/your path/your regio/your stori/your story/yours ?/yours taugh
-3:/, not/, thank/, where/, which/2019/2019 $/^ in/^ mary/^ this/^ to/a devel/a favou/a few/a joy/a maste
-3:a teach/about actin/accep a/actin/actin $/again ?/again the/ahead/ahead of/alone/alumn/alumn direc/am curio
-3:am emplo/among/among the/an offer/ana $/and conte/any quest/anyth but/apply witho/aquar/aquar in/are busy
-3:are the/are worth/area/askin you/at sea/atten/be clear/be inter/becam/becam a/befor/book illus/busy
-3:busy with/but your/call is/can a/can one/can tell/caree path/chang your/cheap/cheap wheth/choos this/clear
-3:clear ,/conte/conte ,/conve/cours/curre/curre emplo/curre work/days ?/decid again/degre ?/degre neces
-3:devel in/direc $/do hirin/do next/docto/does in/does someo/does this/down/emplo $/emplo gives/ever regre
-3:exhib/exhib was/expec/expec ?/field ,/fine/fine $/five/five years/for emplo/for intro/for putti/for someo
-3:for three/found your/frida off/frida would/from book/from home/gives/gives me/good/group does/have been
-3:have decid/have held/hired as/home ?/hones/hones about/how could/how did/i asked/i curre/i find/i finis
-3:i found/i got/i met/i wonde/impor/in 2019/in lisbo/in may/incom/incom from/insig ,/is fine/is resea/it $
-3:it is/it worke/it worth/job again/job or/job start/joy/joy $/leavi/leavi your/led/led to/leeds $/left/lena
-3:life at/like for/lisbo/lisbo ?/live/live on/made me/manag look/mary/maste/maste degre/matte/me frida
-3:me hones/me throu/meeti ?/met/monda $/my place/name in/neces/neces for/new train/next if/nobod/not think
-3:not to/obser last/of our/off ,/one live/openi $/openi of/opini $/our/our meeti/out cheap/point/posit to
-3:progr/putti/quest you/range can/rathe/read/regre/regre leavi/resea ?/resum $/schem/schem $/sea/sea $
-3:see ahead/see the/short call/skill does/so a/so frida/spoke/stage/steps/steps that/story/story $/suit me
-3:suits/suits me/talk on/taugh me/that led/the alumn/the aquar/the incom/the most/the profe/the steps/the way
-3:this area/this is/three peopl/throu/throu the/tip and/to let/to send/to tell/train schem/turne/turne down
-3:twent/twent minut/under how/value your/walk/walk me/want anyth/wants/wants to/was a/was hired/was it/way you
-3:well/were in/wheth this/who can/who wants/who would/with hirin/work alone/work from/work suits/work your
-3:worke $/worth apply/would tell/write to/you about/you apply/you becam/you choos/you do/you train/you walk
-3:you wish/your exhib/your profe/your talk/your tip
-4:, only/^ when/^ which/a begin/a brief/a resum/about/advic and/am explo/an hour/an infor/and have/and rewri
-4:appli your/asked/askin for/begin expec/brief/brief infor/caree/caree in/compa hire/could tell/curio about
-4:data ?/devel/enjoy your/expec you/explo/explo caree/favou/finds/finds you/for ?/for half/frida/good intro
-4:got/got a/half/half an/have taken/held/held ?/her/hire peopl/hope this/how is/i enjoy/in leeds/in my
-4:in ocean/inter first/intro to/is it/is not/is the/job $/law/leeds/looki forwa/me how/meet/meeti/messa
-4:messa finds/minut/much of/my new/new/not expec/not for/not looki/ocean/ocean $/on open/open data/or a/path
-4:peopl you/profe ?/proje/range/reque an/rewri my/salar range/scien/scien $/skill/small/someo else/start ?
-4:start my/sugge/taken/taken your/talk to/taugh you/teach $/the inter/the job/the new/this messa/to ?/to our
-4:to reque/to see/to study/to talk/told/told me/we/well $/what compa/where/with ?/with me/work as/work is
-4:would a/years $/years ?/you hired/you like/you sugge/you well/your inter/your view
-5:^ how/a book/a short/accep/advic/and speak/are typic/be open/befor i/curre role/descr the/envir/envir ?/few
-5:finis my/first ?/for insig/forwa to/have no/hear/i accep/i appli/i promi/i quit/i write/insig/is a/job last
-5:jobs in/just curio/like your/manag peopl/may $/monda/more/my siste/not askin/of you/on monda/open to
-5:opini of/peopl ?/promi/promi not/quit/quit my/see/siste/siste works/someo who/speak warml/start/start salar
-5:study/talk $/talki/talki with/taugh/tell me/thank to/the field/this field/this work/to keep/to talki
-5:to under/typic start/under/usual/warml/warml of/way/what would/wish/work envir/works at/you enjoy/you manag
-5:you would/your advic
-6:^ never/a stude/about life/am a/ana ferre/descr/did you/else/ferre/ferre ?/how you/intro/life/look for/made
-6:my curre/never would/profe/reque/rewri/stude inter/teach/view/were/what/worke/worth/would i/years/you descr
-6:you recom/you to/your name/your role
-7:, and/^ the/begin/call/choos/curio $/degre/field ?/finis/how do/i start/me about/most/new job/quest/speak
-7:than/to ana/typic/when/write/you work/your caree/your posit
-8:again/am not/ana/ask you/book/enjoy/infor/infor inter/never/no/only/opini/thank you/the work/to hear/was
-8:you for/your opini
-9:^ thank/first/has/in this/look/my job/thank
-10:^ your/after/curio/field/of the/to learn
-11:^ what/did/i do/which/your work
-12:about your/or/your job
-13:from/peopl/talk
-14:learn
-15:how
-17:not
"""
