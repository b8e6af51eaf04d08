"""English: how one asks for a job, and what only sounds like it. Data in the language of `patterns`."""

_JOB = (
    "jobs?|positions?|roles?|openings?|vacanc(?:y|ies)|internships?|placements?|traineeships?|apprenticeships?|"
    "employment|gigs?|assistantships?|(?:job|career|employment|professional|work) opportunit(?:y|ies)"
)
_OPEN = (
    "openings?|vacanc(?:y|ies)|(?:open|vacant|free|available) (?:positions?|roles?|jobs?|posts?)|internships?|"
    "placements?|traineeships?|apprenticeships?"
)
FIELD = (
    "field|profession|industry|area|sector|discipline|line|trade|occupation|country|city|region|opinion|view|mind|eyes"
)
_OWN_WORK = "jobs?|role|position|work|career|day|life|time|path|book|article|talk"

JOB_SLOTS = {
    "job": _JOB,
    "jobpost": f"{_JOB}|posts?|posting",
    "work": f"{_JOB}|work",
    "open": _OPEN,
    "firm": rf"you|they|your (?!(?:{FIELD}|{_OWN_WORK}) )[a-z-]+(?: (?:team|group|company|department|lab|office))?",
    "gate": "recruiters?|hiring|hr|human resources|recruiting|recruitment|talent acquisition|personnel",
    "who": "anyone|anybody|someone|somebody|people|companies|firms|places|organi[sz]ations|employers|labs|teams",
    "cv": "cv|cvs|resume|resumes|curriculum vitae|vita|(?:job )?application|cover letter|application documents",
    "send": (
        "attach|attached|attaching|enclose|enclosed|enclosing|include|included|including|send|sending|sent|submit|"
        "submitting|forward|forwarding|forwarded|pass|passing|passed|share|sharing|shared|hand|handing|give|giving|"
        "circulate|drop|dropping|upload|keep|consider|accept|distribute|find|here is|email|mail"
    ),
    "want": (
        "i want|i hope|i wish|i need|i plan|i intend|i aim|i would|i am|i have been|i was hoping|i was wondering|"
        "could i|can i|may i|might i|me"
    ),
    "adv": (
        "currently|actively|now|still|really|also|urgently|desperately|presently|just|very|always|keenly|even|already|"
        "perhaps|maybe|possibly|therefore|myself|right now|at the moment|at present|ever|by any chance"
    ),
    "out": "unemployed|laid off|out of work|lost my job|between jobs|without work|without a job|jobless",
    "trainee": (
        "students?|volunteers?|beginners?|newcomers?|interns?|trainees?|apprentices?|staff|new people|new staff|"
        "new employees|graduates|more people"
    ),
    "pay": "salary|salaries|pay|income|wages?|compensation|earnings|paycheck|remuneration",
    "free": "available|open|vacant|free|going|advertised|left|coming up",
    "soon": "immediately|at once|right away|full-time|part-time|for work|for hire|straight away",
    "up": "up|available|vacant|free|open|along",
    "place": "at|in|on|with|within|for|from",
    "owned": (
        "jobs?|roles?|positions?|posts?|internships?|employment|resumes?|cv|employer|apprenticeship|traineeship|"
        "placements?"
    ),
    "agent": "[a-z]+(?:er|or|ist|ant|ian|ee|ern|mate)s?",
}

JOB_STOPS = (
    "who|whom|which|that|how|what|when|where|why|whether|if|about|on|of|from|with|you|your|yours|to|by|into|because|as|"
    "someone|somebody|but|learning|hearing|understanding|me|i"
)

ASKS = (
    # I look for one
    "i am|have [been] [{adv}] looking|searching|hunting|seeking|applying [for|after] ~5 {work}",
    "^ [{adv}] looking|seeking|hunting|searching [for] ~5 {work}",
    "i [{adv}] seek ~5 {work}",
    "looking|searching|seeking for|after ~4 opportunit(?:y|ies)|challenges? in|at|with|where|as|$",
    "looking|searching|seeking for|after ~4 opportunit(?:y|ies) $",
    "seeking ~4 opportunit(?:y|ies)",
    "opportunit(?:y|ies) to join|work [for|with|at] [{firm}]",
    "desperate for work",
    "i +3 asset to",
    "applied|applying for +6 {job} +12 support|appreciate|grateful|recommend|refer|help|word",
    "{firm} need any|some|more help|hands {place}",
    "i [{adv}] need|want|require ~4 {job}",
    "{want} ~2 [like|hoping|trying|happy|love|want] [to] find|get|land|secure|obtain|gain|win ~4 {work}",
    "{want} ~2 like|love|appreciate|welcome ~2 interview",
    "^ who|whom|where|how should|can|could|do|might i +6 {open}|{job}|hiring|application",
    "offer me anything|something|any",
    "i +3 fit [well|right|perfectly|nicely|really] in|into your|the",
    "{want} ~2 interested in ~5 {job}",
    "my ~2 interest in ~6 {job}",
    "{want} ~2 [like|love|hoping|hope] [to] apply|applying for|to|at|with ~6 {jobpost}",
    "{want} ~2 [like|love|hoping|hope] [to] apply|applying to|at|with|for your",
    "is|are|be|am looking|searching|hiring|recruiting +12 to apply $",
    "help|support|assist|stuck|tips|advice +2 my [job] search|hunt|job-hunt",
    "i am|have [been] ~2 job hunting|searching",
    "i am|have [been] ~2 job-hunting|job-searching",
    "i am|have [been] ~1 in|on the market for ~4 {work}",
    "i am ~1 on the job market",
    "i am ~2 {out}",
    "i +3 {out} +14 help|need|hope|hoping|looking|grateful|anything",
    "goal|dream|aim|ambition|hope is ~3 {job}",
    "give|gives|gave|giving me ~1 chance|opportunity|go|try",
    "{want} ~3 [to] land|landing|start at|with|in {firm}",
    "if|could|can|may|might i [could|can|may|might] join $",
    "available at short notice",
    "i need|want work",
    "{want} ~2 [like] [to] ask|asking|beg|begging [you] for ~3 {work}",
    # help me to one
    "help|helping|assistance ~1 [me|in|with] [to] find|get|land|secure|with|finding|getting|landing ~4 {work}",
    "help|helping me ~1 get|getting|be hired",
    "get|find|offer|offers|give|arrange|organi[sz]e|fix|provide me [with] ~4 {job}",
    "get|find|give|find me ~2 work|interview|hired",
    "get me in|inside [the|your] [door|company]",
    "me ~1 a|my foot in",
    "me ~1 [to] get|getting|put a|my foot in",
    "be ~3 if you ~2 had ~3 {work}",
    "refer|recommend|suggest|nominate|endorse|propose|push me for|to|as|with +6 {jobpost}|boss|manager|company|team",
    "refer|recommend|suggest|nominate|endorse|introduce|propose|connect me +8 {gate}|hires|recruits",
    "put me in touch|contact with +6 {gate}",
    "vouch for me",
    "put +2 word [in] for me",
    "good word for me",
    "pull ~1 strings",
    "referral|recommendation for|to ~5 {jobpost}|number|requisition",
    "ask|asking|request|requesting|appreciate|love|like|want|need ~2 ~1 referral $",
    # what I put into your hands
    "my ~2 {cv}",
    # work with you
    "i +5 join|joining your",
    "happy|glad|delighted|thrilled|eager to join $",
    "i +5 be|become|becoming|being [a] part|member of your",
    "{want} ~3 [to] work|start|intern for|at|under|with|in|alongside|on {firm}",
    "chance|possibility|opportunity|interested|interest|option of|in|to ~1 work|working|intern|interning +1 {firm}",
    "i +2 available|ready|free ~1 {soon}",
    "i +2 available|ready|free to start|begin|join|work",
    "i can|could start|begin {soon}",
    # think of me
    "if|should|when|whenever|once|case +3 anything|something|spot|place|door|positions|position ~2 opens|open up",
    (
        "if|should|when|whenever|once|case ~4 {job} ~2 opens|open|becomes|become|comes|come|came|became|turns|"
        "turn|falls|arises {up}"
    ),
    "if|should|when|whenever|once|case ~4 {job} ~1 arises|arise|opens",
    "{job} ~1 opens|open|becomes|become|comes|come|turns {up}",
    "anything|something|one ~1 suitable|fitting ~1 comes|turns|opens|arises|came|opened|arose",
    "anything|something|one ~1 comes|turns|opens|is up|along|available|open +2 {place}",
    "extra pair of hands",
    "if {firm} +1 need|needs|want [{adv}] ~2 assistant|intern|employee|staff|trainee|apprentice",
    "keep|bear|have|keeping me in mind",
    "keep|bear|have|keeping me in consideration",
    "please|you +2 think of me",
    "remember me if|when|for",
    "consider|considering me for|as|when|if",
    "i|me [be] considered for|as",
    "i be considered for|as",
    "keep|keeping +1 eye|eyes|ear|ears [out] [open] for|on +6 {job}|posts?|opportunit(?:y|ies)",
    # take me on
    "hire|hiring|employ|employing|recruit|recruiting me",
    "person|people|one|whoever|those [who|that] +1 hires|recruits|hire|recruit",
    "could|can start|begin {soon}",
    "{send} ~3 {cv} to|with|on|along",
    "{send} +2 this {cv}",
    "work|working|start|starting at|for|in|with ~3 like|such [as] yours",
    "tell|ask +3 {gate}|boss|manager|director|supervisor about me",
    "your ~1 company|firm|team is my ~2 choice",
    "short of staff|people|hands",
    "short-staffed|understaffed|short-handed",
    "budget allows|permits|stretches +5 another|someone|person|more",
    "forget me +6 {firm} ~1 grows|expands|hires|recruits|looking|growing",
    "refer|referring|recommend|recommending me [internally] $",
    "find|secure|get|land [me] something|anything at|in|with|within|for {firm}",
    "{place} something|anything for me",
    "who|where|whom|how +4 send|address|submit|hand +2 application",
    "become|becoming|be one of your colleagues",
    "your [new|next] colleague $",
    "could|can|may|might i +5 as [a] ~2 {trainee}|assistant|helper|volunteer",
    "about|on|with|for|and my job search|hunt",
    "in need of|for another|an ~1 assistant|pair of hands",
    "take|taking me on",
    "hire|hiring|employ|employing|recruit|recruiting ~1 someone|somebody|people|person +6 like me|myself",
    "what +4 take +3 hired|employed at|by|in|with {firm}",
    "arrange|schedule|set|secure|get +3 interview for|about|regarding|at ~4 {jobpost}",
    "arrange|schedule|set|secure|get +3 interview with {gate}",
    "{want} ~3 [to] [have|get] [invited|invite] [me] [to|for] ~2 job interview",
    "i +4 great|perfect|good|right|strong|ideal|excellent fit|match|candidate|addition for",
    "i +4 great|perfect|right|strong|ideal|excellent fit|match|candidate|addition $",
    "saw|seen|noticed|read|found|regarding|about|answering +2 ad|advert|posting|advertisement|listing for",
    "saw|seen|noticed|read|found|regarding|answering +3 job posting|ad|advert|listing|description",
    # what you earn
    "your ~2 {pay}",
    "how much [money] do|did|does|are|can|will|would|might you|they ~1 make|earn|paid|pay",
    "how much [money] do|did|does|are|can|will|would you get paid|for",
    "what|much|whatever [do|did|does|can] you ~1 earn",
    "what|much|whatever [do|did] you make a|per|each|in year|month|hour",
    "what|much you are|get paid",
    "how much you make|earn",
    "what|which|much ~2 {pay} do|did|are|will you",
    "you ~1 are|were|get|got|being paid",
    "do|does|did they|{firm} pay you",
    "are|is|were you ~2 paid",
    "you ~1 making|earning",
    "pay|pays|paying|paid you",
    "you +3 good|high|decent|fair {pay}",
    "{pay} you ~1 are|get|receive|draw|have|take",
    "you ~1 take|bring|taking|bringing home",
)  # fmt: skip

MARKET = (
    "{who} +2 hiring|recruiting $",
    (
        "whether|if|does|do|should|could {firm} ~1 need|needs|seek|seeks|use|want|wants another|someone|somebody|"
        "people|staff"
    ),
    "whether|if|does|do +3 needs|need another|someone|somebody|staff",
    "on|of|know who is|are|might [be] hiring|recruiting",
    "if|when|whether|case +3 ever|next|again hires|recruits|hire|recruit",
    "if|when|whether|case +3 hires|recruits|hire|recruit again",
    "can|could|may|might i ~1 apply",
    "whether|if|does|do {firm} [still] need|needs|seek|seeks|wants a|an|more|new ~1 {agent}",
    "advertised|advertise|advertising|posted|posting|announced ~4 {jobpost}",
    "{jobpost} ~2 {place} {firm} [still|yet] {free}",
    "{job} +5 [still|yet] vacant|available|unfilled",
    "how many ~2 {open} ~1 do|does|will|are {firm}",
    "when {firm} [next] advertise|advertises|recruit|recruits|hire|hires",
    "{who} +2 hiring|recruiting [right|at|just] [now|the] [moment|present|time]",
    "^ who +5 is|are [{adv}] hiring|recruiting",
    "are|is|be {firm} [{adv}] hiring|recruiting",
    "{firm} +1 [be|is|are] [{adv}] hiring|recruiting",
    "are|is|be {firm} [{adv}] looking|planning|able|willing to hire|recruit|employ",
    "{firm} [is|are|was] [{adv}] looking|searching for ~1 someone|somebody|people|staff|help|reinforcements?|new",
    "do|does|will|would +3 take|takes|taking on ~3 {trainee}",
    "would|could|can|will|might|do|does {firm} +5 hire|hiring|employ|employing|recruit|recruiting",
    "ask|asking|asks about|for ~2 {job} at|in|with|on",
    "space|room|place|need|use for ~2 {trainee}|{agent}",
    "would|could|are|is|do {firm} +4 taking|take on ~2 {trainee}|{agent}",
    "what|which|how +2 {pay} +5 you",
    "are|is|be {firm} [{adv}] taking on [any] [{adv}] {trainee}",
    "do|does|will|would|can|might|could {firm} ~1 take|accept|host|hire|employ|recruit|need [on] ~3 {trainee}",
    "do|does|might|would|could|will|may|can {firm} ~3 have|offer|provide|advertise ~4 {open}",
    "do|does|might|would|could|will {firm} ~3 have|offer|provide ~4 {work} for me|someone|people|students|candidates",
    "do|does|might|would|could|will {firm} ~3 have|offer|provide ~4 {work} {free}",
    "is|are|might|would|will|could|be there ~2 [be] ~4 {open}",
    "is|are|might|would|will|could|be there ~2 [be] ~4 {work}|place|spot|room|opportunities +3 {place} {firm}",
    "is|are|might|would|will|could|be there ~2 [be] ~4 {work}|place|spot|room +3 at|in|on|with|for {firm}",
    "is|are|might|would|will|could|be there ~2 [be] ~4 {work}|place|spot|room for me|someone",
    "is|are|be there ~4 {work} ~1 {free}",
    "any|a chance|possibility|hope|prospect of|for ~3 {work}|working|joining|being [hired]",
    "know|hear|aware|learn|tip|leads? of|on|about ~3 {job}",
    "let|tell|inform me [know] +4 any ~2 {job}|opportunit(?:y|ies)",
    "vacanc(?:y|ies)|openings?|positions? {place} ~2 {firm} ~1 that|which +2 suit|fit|match",
    "{want} ~2 [like|love] [to] ask|asking [you] about ~2 {job} +1 {firm}",
    "{want} ~2 [like|love] [to] ask|asking [you] about ~2 {open}",
)  # fmt: skip

OPENING = (
    "{open}|recruiters?|headcount",
    "new hires|recruits",
    "(?:job|employment|career) offers?|leads?|opportunit(?:y|ies)|options",
    "someone|somebody|anyone|people|person like me",
    "place|spot|room|work|use|job|role|something for me",
    "foot in the door",
    "pair of hands",
    "mention|drop|give|pass|forward|put +2 my name|details|contact|profile",
    "[job] interview at|with|for {firm}|the",
    "work experience",
    "anything|something going|available|free",
    "needs|need|seeks|wants|looking a|an|another|for ~1 {agent}",
    "someone|anyone|anybody|somebody +2 looking for|hiring ~2 {agent}",
    "to hire",
)

JOB = (
    (
        "{job}|gig|clerkships?|fellowships?|residenc(?:y|ies)|hiring|recruiting|recruitment|hired|recruited|"
        "job-hunting|job-seeking|jobhunting"
    ),
    "my job [search|hunt]",
    "a|any|the|an ~2 post|job-hunt",
    "open|apply to|for work",
    "work|working|start|starting at|for|under|alongside {firm}",
    "becoming|become ~1 [of] your colleagues?",
)

WANT = (
    "i|me|my|we|us|please|anyone|any",
    "would|could|can|will|might|may|do|does {firm}",
    "would|could|might|is|are there|it|a|an|the",
)
