"""furniture_phrases: wordings that give away page furniture, by label.

Rule: a phrase stands here only if no sentence of a report would use it of the world; phrases are in lower case.
"unlimited access to" is not here (inspectors ask for it), nor is "become a member" (of an alliance).
"""

# A sentence that holds one of these is furniture as a whole.
SENTENCES: dict[str, tuple[str, ...]] = {
    "subscribe": (
        "sign up for free newsletters", "sign up to our", "sign up for our", "sign up here", "subscribe to our",
        "subscribe now", "by subscribing", "subscribe here", "already a subscriber", "want all of the times?",
        "for subscribers only", "delivered straight to your inbox", "delivered to your inbox", "straight to your inbox",
        "in your inbox", "clicking the subscribe button", "successfully subscribed", "receive content and promotional",
        "subscription centre", "subscription center", "our newsletter", "our weekly newsletter", "our daily newsletter",
        "your free articles", "unlimited access to the stories", "unlimited digital access", "forgot password",
        "username or email", "don't have an account?", "don’t have an account?", "already have an account",
        "log into your", "while we verify access", "retrieving the article content", "support independent journalism",
        "we need to confirm your email", "in the email we just sent", "by submitting above", "processing your submission",
        "your donation allows", "support our journalism", "opt-out at any time", "to continue reading",
        "create a free account", "turn on notifications", "please consider donating", "hier anmelden",
        "bereits ein konto",
    ),
    "share": (
        "follow us on", "follow her on twitter", "follow him on twitter", "like us on facebook", "share this article",
        "share this story", "share on facebook", "share on twitter", "share on x ", "tweet this", "join our telegram",
        "join our whatsapp", "follow our telegram", "subscribe to our telegram", "find us on facebook", "copy link",
        "print this article", "email this article", "we want to hear from you", "got a confidential news tip",
        "have a news tip", "tips can be sent to", "leave a comment",
    ),
    "header": (
        "all rights reserved", "rights reserved.", "may not be published, broadcast",
        "not responsible for the content of external", "our approach to external linking", "market data provided by",
        "etf data provided", "powered and implemented by", "factset digital solutions", "refinitiv lipper",
        "quotes displayed in real-time", "data is a real-time", "data also provided by", "legal statement.",
        "stock quotes, and market data", "accept the terms of use", "privacy policy and terms", "our privacy policy",
        "google privacy policy", "cookie policy", "we use cookies", "accept cookies", "javascript is deactivated",
        "skipping the main menu", "skip to main content", "skip to content", "in reader mode please exit",
        "closed captioning and described video", "accessible to all in canada", "audience relations",
        "toll-free (canada", "managed in browser preferences", "responsible for their own content",
        "identify allafrica.com", "we publish news and views ranging", "comments or complaints, please",
        "is trusted by americans across", "the views expressed in this", "story continues below",
        "article continues below", "continue reading below", "this page was last updated",
        "was originally written in german", "was originally published in german", "was translated from german",
        "کپی شد",
    ),
    "byline": (
        "contributed to this report", "contributed to this story", "contributed to this article",
        "contributed reporting", "contributed to the report", "edited by:",
    ),
}
# A cue that opens a teaser: the cue and the headline after it, to the end of its sentence or line.
TEASERS = (
    "read more:", "read more about", "read also:", "also read:", "see also:", "related:", "related story:",
    "related article:", "related articles:", "related stories:", "related topics:", "related video", "read next:",
    "more on this story", "more on this:", "more about:", "read the full story", "read our full",
    "click here to", "click here for", "just watched", "must watch", "replay more videos", "watch:", "watch now:",
    "watch live:", "watch the video", "watch more:", "listen:", "listen to the podcast", "most read:", "most popular:",
    "top stories:", "trending now:", "don't miss:", "don’t miss:", "you may also like", "you might also like",
    "recommended stories", "recommended for you", "recommended:", "editor's picks", "editors' picks", "editor’s picks",
    "what to read next", "more articles", "read all about", "top headlines are here", "check out what's clicking",
    "also in this section", "more like this", "keep reading:", "further reading:", "in pictures:", "in depth:",
)
