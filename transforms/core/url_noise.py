"""What in a URL tells two spellings of one article apart without telling two articles apart."""

from typing import Final

MOBILE_LABELS: Final = frozenset({"www", "m", "mobile", "amp"})
"""Labels in front of a registrable domain that name a rendering of the site, not another site."""

AMP_SEGMENTS: Final = frozenset({"amp", "amphtml", "_amp", ".amp"})
"""Path segments that ask for the AMP rendering of the page around them."""

SUBJECT_SEGMENTS: Final = frozenset(
    {"category", "hashtag", "keyword", "keywords", "label", "search", "tag", "tags", "thema", "topic", "topics", "wiki"}
)
"""Segments after which a word is a subject: `/tag/amp` is about amplifiers."""

INDEX_FILES: Final = frozenset(
    f"{name}.{ending}"
    for name in ("index", "default")
    for ending in ("asp", "aspx", "cfm", "htm", "html", "jsp", "php", "phtml", "shtml", "xhtml")
)
"""Files that servers deliver for the folder itself."""

TRACKING_PREFIXES: Final = (
    "utm_",  # Urchin and Google Analytics campaigns; no site uses the prefix for content
    "utm-",
    "mtm_",  # Matomo campaigns
    "matomo_",
    "pk_",  # Matomo under its old name Piwik
    "piwik_",
    "stm_",  # StoryMetrics-like copies of utm_
    "itm_",  # internal campaigns, named after utm_
    "hsa_",  # HubSpot advertisements
    "at_",  # Piano and AT Internet campaigns: at_medium, at_campaign
    "wt.",  # Webtrends: WT.mc_id, WT.z_…
    "__hs",  # HubSpot sessions: __hssc, __hstc, __hsfp
    "_hs",  # HubSpot mails: _hsenc, _hsmi
    "amp_",  # AMP runtime and viewer: amp_js_v, amp_gsa, amp_kit
    "fb_",  # Facebook actions: fb_action_ids, fb_ref, fb_source
    "asc_",  # Amazon Associates campaigns: asc_campaign, asc_refurl
    "vero_",  # Vero mails
    "oly_",  # Omeda mails: oly_anon_id, oly_enc_id
    "ga_",  # Google Analytics campaigns set by hand: ga_source, ga_medium
    "g2i_",  # Tribune-style copies of utm_
)
"""Beginnings of parameter names (lower case) that only campaigns use."""

TRACKING_NAMES: Final = frozenset(
    {
        # click identifiers that advertising networks append to every landing URL
        *("fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "gad_source", "gad_campaignid", "msclkid"),
        *("yclid", "ysclid", "ymclid", "twclid", "ttclid", "li_fat_id", "rb_clickid", "irclickid", "epik", "kclickid"),
        *(
            "sccid",
            "scclid",
            "rdt_cid",
            "obclid",
            "tblci",
            "cjevent",
            "wickedid",
            "qclid",
            "vgo_ee",
            "s_kwcid",
            "ef_id",
        ),
        *("gps_adid", "gdfms", "gdftrk", "gdffi", "unicorn_click_id", "mindbox-click-id", "mindbox-message-key"),
        *("dicbo", "oborigurl", "ntv_adpz", "ascsubtag", "clickref", "srsltid", "mkwid", "pcrid"),
        # sharing buttons of networks
        *("igshid", "igsh", "ref_src", "ref_url", "__twitter_impression", "xmt", "share_id", "share_from", "shareuid"),
        *("__tn__", "__cft__[0]", "mibextid", "fbaid", "wpsrc", "sharetype", "sharetoken", "_branch_match_id"),
        # analytics that carry a visitor from one host to another
        *("_ga", "_gl", "_gac", "_ke", "_openstat", "_bhlid", "_kx", "ml_subscriber", "ml_subscriber_hash", "__s"),
        # mailings
        *(
            "mc_cid",
            "mc_eid",
            "mc_tc",
            "mkt_tok",
            "ck_subscriber_id",
            "sc_customer",
            "sc_eh",
            "sc_lid",
            "sc_uid",
            "sc_llid",
        ),
        *("bsft_clkid", "bsft_eid", "bsft_mid", "bsft_uid", "bsft_aaid", "dm_i", "elqtrack", "elqtrackid", "elqaid"),
        *("elqat", "elq", "et_rid", "rid_newsletter", "sfmc_id", "sfmc_sub", "nl_id", "hsctatracking", "spmailingid"),
        *(
            "spuserid",
            "spjobid",
            "spreportid",
            "s_cid",
            "trk_contact",
            "trk_msg",
            "trk_module",
            "trk_sid",
            "wkey",
            "wemail",
        ),
        # campaign codes of publishers' own statistics (Adobe, Webtrends, Piano, comScore and the like)
        *("cmpid", "cmp_id", "campaign_id", "campaignid", "icid", "intcid", "intcmp", "int_cmp", "int_source"),
        *("int_medium", "int_campaign", "intsrc", "intcp", "intmdm", "ncid", "n_cid", "ocid", "icmp", "iclp", "xtor"),
        *(
            "wt_mc",
            "wt_mc_id",
            "wtrid",
            "wtmc",
            "wt_zmc",
            "ftag",
            "ttag",
            "tpcc",
            "srcref",
            "ito",
            "ico",
            "itid",
            "smid",
        ),
        *(
            "smtyp",
            "emc",
            "tse_id",
            "sref",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "trkcampaign",
            "ns_campaign",
        ),
        *(
            "ns_mchannel",
            "ns_source",
            "ns_linkname",
            "ns_fee",
            "taid",
            "soc_src",
            "soc_trk",
            "cvid",
            "usqp",
            "referer_url",
        ),
        *(
            "originalreferer",
            "original_referer",
            "spm",
            "hpid",
            "hpt",
            "rss_feed",
            "rssfeed",
            "feed_id",
            "traffic_source",
        ),
        # renderings of the same page
        *("noamp", "replytocom", "outputtype_amp", "__amp_source_origin"),
        # server sessions that were written into a link
        *("phpsessid", "jsessionid", "aspsessionid", "cfid", "cftoken", "phpsess"),
    }
)
"""Names (lower case) that never choose what is shown."""

TRACKING_NAMES_EXACT: Final = frozenset({"CMP", "ABCMP", "REFPVID", "SREF", "IR"})
"""Campaign names that are noise in capitals only; the same letters in small ones are ordinary words."""

_ON = frozenset({"", "1", "true", "yes", "y", "on"})
_ORIGINS = frozenset(
    {
        *("rss", "feed", "feeds", "atom", "rss_feed", "newsfeed", "feedburner", "newsletter", "email", "mail", "amp"),
        *(
            "twitter",
            "tw",
            "facebook",
            "fb",
            "instagram",
            "whatsapp",
            "wa",
            "telegram",
            "linkedin",
            "reddit",
            "pinterest",
        ),
        *("googlenews", "google-news", "google_news", "social", "share", "sharebutton", "push", "notification"),
        *("homepage", "hp", "home", "mobile", "app", "android", "ios", "related", "readmore", "flipboard", "smartnews"),
    }
)
NOISE_VALUES: Final[dict[str, frozenset[str]]] = {
    # the AMP rendering of the page
    "amp": _ON | {"0", "false", "no"},
    "isamp": _ON | {"0", "false", "no"},
    "_amp": _ON | {"0", "false", "no"},
    "amp-content": frozenset({"amp"}),
    "outputtype": frozenset({"amp", "amp-type", "default"}),
    "output": frozenset({"amp"}),
    "view": frozenset({"amp", "print", "printable", "mobile"}),
    "format": frozenset({"amp", "print", "printable"}),
    "template": frozenset({"amp", "print"}),
    "layout": frozenset({"amp", "print"}),
    "type": frozenset({"amp", "print"}),
    "mode": frozenset({"amp", "print"}),
    # the page laid out for paper
    "print": _ON,
    "printable": _ON,
    "printer": _ON,
    "printpage": _ON,
    "printversion": _ON,
    "print_view": _ON,
    # the page with its comments unfolded
    "comments": _ON,
    "showcomments": _ON,
    # where the reader came from, said in a word that names no content
    "ref": _ORIGINS,
    "from": _ORIGINS,
    "source": _ORIGINS,
    "src": _ORIGINS,
    "via": _ORIGINS,
    "origin": _ORIGINS,
    "partner": _ORIGINS,
    "share": _ORIGINS,
    "cid": _ORIGINS,
    "cmp": _ORIGINS,
    "medium": _ORIGINS,
}
"""Names (lower case) that are noise with these values (lower case) and identity with any other."""
