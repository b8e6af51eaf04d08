"""English: what only sounds like asking for a job. Data in the language of `patterns`."""

from app.core.etiquette.en_job import FIELD

GENERAL = (
    f"in|within|across|for|to this|the|your|that|such|a ~1 (?:{FIELD})s?",
    "in|of this|that|such kind|type|sort",
    "usually|typically|generally|normally|commonly",
    "in general",
    "whenever|while|before|after you|they",
    "^ when {firm}",
    "^ how|why|when do|does|did|is|are|were|was|has|have",
    "^ if|when +10 , how|what|who|which|where|would",
)

JOB_IDIOMS = (
    # what a time does
    (
        "would|does|do|will|could|might|can|if|that|which|what|whatever|whichever [any|one|either|some|both] "
        "[of] ~4 work|works $"
    ),
    (
        "would|does|do|will|could|might|can|if|that [any|one|either|some|both] [of] ~4 work|works for|best|"
        "better|well|fine"
    ),
    "what|which|whatever|whichever|whenever|that|it|this ~2 works|work best|better|well|fine|for",
    "informational|information interviews?",
    "a|such|very|really|quite great|good|wonderful|fine|fantastic|excellent|amazing job",
    "in a|the strong|good|better|unique|fortunate|lucky|difficult|weak position",
    "in a|no position to",
    "opening|openings of the|your|an|a",
    "opening night|hours|ceremony|speech|chapter|remarks|sentence|times|question|page|lines?",
    "lab|team|group|staff meetings?",
    "your position|role on|in +2 debate|matter|question|discovery|project|issue",
    "make ~1 use",
    "pay attention",
    "first|starting salary|pay|wage|paycheck",
)

# What may be said of a CV without handing it over.
CV_IDIOMS = (
    (
        "rewrite|rewrote|rewritten|rewriting|revise|revised|update|updated|improve|improved|polish|shorten|"
        "shortened|page|version|redo|restructure|restructured|reworked|rework|leave|left|keeping|cut +6 my ~1 "
        "{cv}"
    ),
    "how|what|where|whether +4 make|improve|change|present|write|put|highlight +3 my ~1 {cv}",
    "my ~1 {cv} +6 rewritten|updated|home|shorter|looks|looked|better|got|stay|stays",
)

# A job that is somebody's already, or no one's in particular.
OWNED = (
    "your|his|her|their|whose|its [current|present|first|last|old|own|former|daily|main] {owned}",
    "my [very] [old|current|present|new|last|former|previous|summer|day|own|first] {owned}",
    "was|were wondering|hoping|thinking|going|looking",
    "your|their hiring|recruiting|recruitment",
    "interview with you",
    "you|they|he|she|who hired|recruited",
    "about|with|on|how hiring|recruiting|recruitment",
    "have|had a|my job already",
    "i already have a job",
    "{owned} you|they|we have|had|has held|had|left|took|chose",
    "the hiring freeze",
    "this|that|these|those|each|every|such|another's ~1 {owned}",
    "{owned} like yours|this|that",
    "{owned} of a|an|the ~2 {agent}",
    "on|of|about|off|for|is the job",
    "the job $",
    "the job is|was|did|do|does|change|changes|changed|like",
    "job titles?|market|description|satisfaction|ads?|boards?|security",
    "a|the job|role|position is",
    "a job i|you|well",
    "in|any|some kind of job",
)

# A clause that tells what was, or asks what is usual.
TOLD = (
    (
        "was|were|had|did|got|started|left|took|held|began|accepted|finished|found|worked|applied|turned|changed|"
        "told|said|spoke|mentioned|hired|quit|chose|declined|gave|learned|learnt|became|made|offered|taught|asked"
    ),
    "i|you|he|she|they|we|who|which (?!wanted|hoped|wondered|noticed|attached|enclosed|need|needed|intended)[a-z]+ed",
    "have|has ~1 [a-z]{2,}(?:ed|en)",
    "have|has ~1 been|started|accepted|finished|had|worked|turned|left|become|taken|tried|got|found",
    "how|what|why|which|where|who|whom",
    "anywhere|somewhere|elsewhere",
    "^ should|must|need i",
    "^ [and] i have a|an",
    "when|while i|you|they|he|she|somebody|someone|people",
)

TOPIC = (
    (
        "{job}|{cv}|{pay}|hir(?:e|es|ed|ing)|recruit[a-z]*|employ[a-z]*|apply|applying|applied|application|work|"
        "working|join|referral|refer|referring|recommend[a-z]*|interview|intern|trainee|apprentice|earn|paid|"
        "make|colleagues?|team|staff|company|firm|start|starting|unemployed|career|opportunity|opportunities|"
        "chance|place|post|position|someone|somebody"
    ),
)

WEAK_NEGATIONS = (
    "not only|just|hesitate|wait",
    "not sure|certain|know whether|if",
    "no doubt|matter",
    "why not",
    "not help",
    "not(?=.forget)",
    "not to be|seem|sound",
    "not mind",
    "not yet",
    "whether|or or|not [not]",
)

NEGATIONS = (
    "not|never|no|nor|neither|instead|hardly|nothing|none|nobody",
    "rather|other than",
    "without asking|wanting|trying|any|a",
    "far from",
)
