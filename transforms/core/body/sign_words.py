"""Words that publishers put in class and id names, by what they mark."""

from typing import Final

# A name that begins so tells of a state of the element or of another one: `has-sidebar`, `no-comments`.
NEGATIONS: Final = frozenset(["has", "have", "no", "not", "non", "with", "without", "js", "is", "qa", "single", "wp"])

# What stands in these is never an article, however long it is.
ALIEN_WORDS: Final = frozenset(
    [
        "comment",
        "comments",
        "commenting",
        "disqus",
        "replies",
        "livefyre",
        "cookie",
        "cookies",
        "consent",
        "gdpr",
        "privacy",
        "footer",
        "copyright",
        "outbrain",
        "taboola",
        "sourcepoint",
        "onetrust",
    ]
)

ASIDE_WORDS: Final = frozenset(
    [
        "share",
        "shares",
        "sharing",
        "sharebar",
        "social",
        "ad",
        "ads",
        "advert",
        "advertisement",
        "advertising",
        "adv",
        "advs",
        "adslot",
        "newsletter",
        "newsletters",
        "subscribe",
        "subscription",
        "signup",
        "sidebar",
        "promo",
        "promos",
        "promotion",
        "promoted",
        "sponsor",
        "sponsored",
        "breadcrumb",
        "breadcrumbs",
        "modal",
        "popup",
        "popover",
        "overlay",
        "tooltip",
        "toolbar",
        "byline",
        "bylines",
        "author",
        "authors",
        "autor",
        "auteur",
        "bio",
        "tags",
        "tag",
        "tagged",
        "topics",
        "cta",
        "crosssell",
        "upsell",
        "disclaimer",
        "donate",
        "donation",
        "login",
        "register",
        "followus",
        "follow",
        "nav",
        "navigation",
        "menu",
        "navbar",
        "toc",
        "pagination",
        "pager",
        "player",
        "playlist",
        "poll",
        "dateline",
        "timestamp",
        "datetime",
        "pubdate",
        "published",
        "modified",
        "date",
        "skip",
        "skiplink",
        "print",
        "email",
        "whatsapp",
        "facebook",
        "telegram",
        "linkedin",
        "pinterest",
        "rail",
        "podcast",
        "video",
        "eyebrow",
        "kicker",
        "rubric",
        "label",
        "labels",
        "disruptor",
        "placeholder",
    ]
)

# Boxes that lead to other articles. One without a link of its own is none.
TEASER_WORDS: Final = frozenset(
    [
        "related",
        "teaser",
        "teasers",
        "trending",
        "popular",
        "recommended",
        "recommend",
        "recommendation",
        "recommendations",
        "recirc",
        "recirculation",
        "card",
        "readmore",
        "seealso",
        "more",
    ]
)

CAPTION_WORDS: Final = frozenset(
    [
        "caption",
        "captions",
        "figcaption",
        "credit",
        "credits",
        "photographer",
        "legend",
        "attribution",
        "gallery",
        "slideshow",
        "carousel",
        "lightbox",
        "mediainfo",
    ]
)

EMBED_WORDS: Final = frozenset(["embed", "embeds"])

# The sentence or two under the headline. Heard only from headline to text, and there louder than the words above.
LEAD_WORDS: Final = frozenset(
    [
        "dek",
        "deck",
        "standfirst",
        "lead",
        "lede",
        "summary",
        "subtitle",
        "subheadline",
        "subheading",
        "subhead",
        "subline",
        "excerpt",
        "intro",
        "introduction",
        "abstract",
        "chapo",
        "chapeau",
        "sottotitolo",
        "entradilla",
        "bajada",
        "copete",
        "sapo",
        "vorspann",
        "ingress",
        "strapline",
        "tagline",
        "description",
        "preamble",
        "teaser",
        "epigraph",
        "olho",
        "linhafina",
    ]
)

# Names that end so are read to the blind and shown to nobody.
HIDDEN_ENDS: Final = ("sr-only", "visually-hidden", "visuallyhidden", "-vh")
HIDDEN_NAMES: Final = frozenset(
    [
        "hidden",
        "hide",
        "is-hidden",
        "d-none",
        "sr-only",
        "visually-hidden",
        "visuallyhidden",
        "screen-reader-text",
        "screen-reader-only",
        "u-hidden",
        "a11y-hidden",
        "offscreen",
        "noscript",
        "invisible",
    ]
)

# Words so telling that they count within a longer one: `relatedposts`, `imagecaption`, `artikelteaser`.
STEMS: Final = (
    "teaser",
    "related",
    "newsletter",
    "caption",
    "copyright",
    "advert",
    "sponsor",
    "recommend",
    "breadcrumb",
    "cookie",
)
