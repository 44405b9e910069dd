"""English."""

from typing import Final

from timeline.dates.lexicon import Words

WORDS: Final[Words] = {
    "MONTH": {
        1: "january|jan",
        2: "february|feb|febr",
        3: "march|mar",
        4: "april|apr",
        5: "may",
        6: "june|jun",
        7: "july|jul",
        8: "august|aug",
        9: "september|sept|sep",
        10: "october|oct",
        11: "november|nov",
        12: "december|dec",
    },
    "WEEKDAY": {
        0: "monday|mondays|mon",
        1: "tuesday|tuesdays|tues|tue",
        2: "wednesday|wednesdays|wed|weds",
        3: "thursday|thursdays|thurs|thur|thu",
        4: "friday|fridays|fri",
        5: "saturday|saturdays|sat",
        6: "sunday|sundays|sun",
    },
    "NUMBER": {
        1: "one|a|an",
        2: "two|a couple of|couple of|a couple|couple",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve|a dozen",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    "FEW": {3: "a few|few|several"},
    "HUNDRED": {100: "hundred", 1000: "thousand"},
    "ORDINAL": {
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        30: "thirtieth",
        -1: "last|final",
        -2: "second last|second to last|penultimate|last but one",
    },
    "ORDSUF": {0: "st|nd|rd|th"},
    "UNIT": {
        "day": "day|days|d",
        "week": "week|weeks|wk|wks",
        "fortnight": "fortnight|fortnights",
        "weekend": "weekend|weekends",
        "month": "month|months|mon|mo|mos",
        "quarter": "quarter|quarters|qtr|qtrs",
        "half": "half year|half-year|half",
        "season": "season|seasons",
        "year": "year|years|yr|yrs",
        "decade": "decade|decades",
        "century": "century|centuries",
        "millennium": "millennium|millennia",
        "hour": "hour|hours|hr|hrs",
        "minute": "minute|minutes|min|mins",
    },
    "BUSINESS": {0: "business|working"},
    "PART": {
        "early": "early|beginning|start|first part|early part|opening|early in|begin|very beginning",
        "mid": "mid|middle|midst|middle part",
        "late": "late|end|later part|latter part|close|ending|late in",
    },
    "SEASON": {"spring": "spring|spr", "summer": "summer|sum", "autumn": "autumn|fall|aut", "winter": "winter|win"},
    "CENTURY": {0: "century|centuries|cent|c|cen|ct|cents"},
    "SAECULUM": {0: "saec|saeculum|sec|s|century"},
    "DECADE": {0: "s"},
    "YEARWORD": {0: "year|yr|anno|years|anno domini"},
    "DECADENAME": {
        0: "noughties|aughts",
        20: "twenties",
        30: "thirties",
        40: "forties",
        50: "fifties",
        60: "sixties",
        70: "seventies",
        80: "eighties",
        90: "nineties",
    },
    "QUARTER": {0: "q"},
    "HALF": {0: "h"},
    "CIRCA": {
        0: "circa|ca|c|cca|cir|about|around|approx|approximately|roughly|some time around|sometime around|"
        "at around|on or about|on or around|or thereabouts|approximate"
    },
    "MAYBE": {
        0: "probably|possibly|perhaps|maybe|prob|poss|likely|uncertain|presumably|apparently|believed|supposedly|"
        "questionable|doubtful|or so|dubious|attributed to"
    },
    "BEFORE": {
        0: "before|prior to|earlier than|pre|ante|no later than|not later than|sooner than|a.q.|ahead of",
        1: "until|till|til|up to|by|up until|as late as|through|not after|terminus ante quem|ending|to",
    },
    "AFTER": {
        0: "after|later than|post|greater than|following|terminus post quem|beyond|anytime after|any time after|"
        "sometime after|some time after",
        1: "since|starting|starting on|starting from|starting in|beginning on|beginning in|beginning from|as of|"
        "not before|no earlier than|not earlier than|ever since|onwards from|as early as|effective|commencing|"
        "commencing on|as from",
    },
    "ORLATER": {0: "or later|or after|and after|and later|or thereafter|and thereafter|and beyond|or newer"},
    "ONWARDS": {
        0: "onwards|onward|on|and onwards|and onward|and on|to present|to the present|to date|until now|to now|"
        "till now|ongoing|forward|forwards"
    },
    "OREARLIER": {0: "or earlier|or before|and before|and earlier|and prior|or older"},
    "FROM": {0: "from|beginning"},
    "TO": {0: "to|until|till|til|through|thru|up to|til|and ending|to about|upto"},
    "BETWEEN": {0: "between|some time between|sometime between|betw|bet|anytime between"},
    "AND": {0: "and|&"},
    "OR": {0: "or"},
    "REF": {
        -1: "last|past|previous|this past|prior|preceding",
        0: "this|current|same",
        1: "next|coming|following|upcoming|this coming",
        2: "next next",
    },
    "AFTERNEXT": {0: "after next"},
    "BEFORELAST": {0: "before last"},
    "AGO": {0: "ago|back|before now|before today|earlier|prior|previously|in past"},
    "IN": {0: "in|within"},
    "LATER": {0: "later|from now|from today|hence|after|from now on|time|after now|after today|afterwards|afterward"},
    "EARLIER": {0: "earlier"},
    "DAYREF": {
        0: "today|now|tonight|this day|earlier today|later today|current date|tonite|this morning|this afternoon|"
        "this evening|present day|todays",
        -1: "yesterday|last night|yesterdays|previous day",
        1: "tomorrow|tomorrows|tmrw|tmr|tomorow|next day|following day",
        -2: "day before yesterday",
        2: "day after tomorrow",
    },
    "DAYPART": {
        0: "morning|afternoon|evening|night|late evening|early morning|late afternoon|late night|early evening|"
        "midday|mornings|eve|in the morning|in the afternoon|in the evening|at night|lunchtime|late morning|"
        "early afternoon|at dawn|at dusk|overnight"
    },
    "TODATE": {0: "to date"},
    "ERA": {
        "bc": "b.c.|b.c.e.|before christ|bc|bce|before the common era|before common era",
        "ad": "a.d.|c.e.|anno domini|common era",
    },
    "AMPM": {"am": "a.m.|a|am", "pm": "p.m.|p|pm"},
    "CLOCK": {0: "midnight", 720: "noon|midday|12 noon"},
    "OCLOCK": {0: "o'clock|oclock|h|hrs|hours|hour|u"},
    "ZONE": {
        0: "utc|gmt|z|wet|zulu",
        60: "cet|bst|west",
        120: "cest|eet|sast",
        180: "eest|msk",
        330: "ist",
        480: "sgt|awst|hkt",
        540: "jst|kst",
        600: "aest",
        -180: "art|brt",
        -240: "edt|ast",
        -300: "est|cdt",
        -360: "cst|mdt",
        -420: "mst|pdt",
        -480: "pst|akdt",
    },
    # Zones whose offset hangs on the season, and times that tell their place only
    "LOCALZONE": {0: "et|ct|mt|pt|local time|local|eastern time|pacific time|central time|eastern|pacific"},
    "WEEKMARK": {0: "w|wk|week"},
    "ANNOTATION": {
        0: "exhibited|published|engraved|designed|printed|made|executed|cast|painted|dated|built|issued|written|"
        "published by|manufactured|created|produced|composed|signed|copyright|introduced|completed|begun|drawn|"
        "etched|released|updated|posted|carved|photographed|taken|founded|born|died|reissued|registered|recorded|"
        "signed and dated|first published|later printed|posted on|published on|updated on|last updated|exh|pub|"
        "c. o.|conceived|constructed|restored|reprinted|developed|commissioned|filmed|shot|performed"
    },
    "AFTERTHOUGHT": {
        0: "probably printed later|printed later|cast later|later print|later|published later|reprinted later"
    },
    "PREP": {
        0: "on|in|at|dated|during|within|as of|for|some time in|sometime in|some time on|anytime in|"
        "late on|early on|over|throughout|only|whole of|all of|date|dates"
    },
    "OF": {0: "of|in|from|for|o"},
    "NOISE": {0: "the"},
}
