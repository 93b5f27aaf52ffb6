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
    "vero_",  # Vero mails
    "oly_",  # Omeda mails: oly_anon_id, oly_enc_id
    "ga_",  # Google Analytics campaigns set by hand: ga_source, ga_medium
    "g2i_",  # Tribune-style copies of utm_
)
"""Beginnings of parameter names (lower case) that only campaigns use."""

_TRACKING: Final = {
    "click identifiers that advertising networks append to every landing page": (
        "cjevent dclid dicbo ef_id epik fbclid gad_campaignid gad_source gbraid gclid gclsrc gdffi gdfms gdftrk"
        " gps_adid irclickid kclickid li_fat_id mindbox-click-id mindbox-message-key mkwid msclkid ntv_adpz obclid"
        " oborigurl pcrid qclid rb_clickid rdt_cid s_kwcid sccid scclid srsltid tblci ttclid twclid"
        " unicorn_click_id vgo_ee wbraid wickedid yclid ymclid ysclid"
    ),
    "affiliates": "asc_campaign asc_refurl asc_source ascsubtag clickref",
    "sharing buttons of networks": (
        "__cft__%5b0%5d __tn__ __twitter_impression _branch_match_id fbaid igsh igshid mibextid ref_src ref_url"
        " share_from share_id sharetoken sharetype shareuid wpsrc"
    ),
    "analytics that carry a visitor from one host to another": (
        "__s _bhlid _ga _gac _gl _ke _kx _openstat adobe_mc guccounter guce_referrer guce_referrer_sig"
        " ml_subscriber ml_subscriber_hash"
    ),
    "mailings": (
        "bsft_aaid bsft_clkid bsft_eid bsft_mid bsft_uid ck_subscriber_id elqaid elqtrack elqtrackid et_rid"
        " hsctatracking mc_cid mc_eid mc_tc mkt_tok nl_id s_cid sc_customer sc_eh sc_lid sc_llid sc_uid sfmc_id"
        " sfmc_sub spjobid spmailingid spreportid spuserid trk_contact trk_module trk_msg trk_sid wemail"
    ),
    "campaign codes of publishers' own statistics (Adobe, Webtrends, Piano, comScore and the like)": (
        "cmp_id cmpid ftag iclp icmp int_campaign int_cmp int_medium int_source intcid intcmp intcp intmdm intsrc"
        " n_cid ns_campaign ns_fee ns_linkname ns_mchannel ns_source original_referer originalreferer referer_url"
        " rss_feed rssfeed smtyp soc_src soc_trk srcref srnd traffic_source trkcampaign tse_id wt_mc wt_mc_id"
        " wt_zmc wtmc wtrid xtor"
    ),
    "renderings of the same page": "__amp_source_origin noamp replytocom usqp",
    "server sessions that were written into a link": "aspsessionid cfid cftoken jsessionid phpsess phpsessid",
}
TRACKING_NAMES: Final = frozenset(name for names in _TRACKING.values() for name in names.split())
"""Names (lower case, escapes too) that never choose what is shown."""

_CODES = "cvid dm_i elq elqat emc hpid hpt icid ico itid ito ncid ocid smid spm sref taid tpcc ttag wkey xmt"
CODE_NAMES: Final = frozenset(_CODES.split())
"""Names (lower case) that are noise with a code in words (`itid=sn_weather_title`); a plain number may be identity."""

TRACKING_NAMES_EXACT: Final = frozenset({"CMP", "ABCMP", "REFPVID", "SREF", "IR"})
"""Campaign names that are noise in capitals only; the same letters in small ones are ordinary words."""

_ON = frozenset({"", "1", "true", "yes", "y", "on"})
_ORIGIN_WORDS = (
    "amp android app atom email facebook fb feed feedburner feeds flipboard google-news google_news"
    " googlenews home homepage hp instagram ios linkedin mail mobile newsfeed newsletter notification"
    " pinterest push readmore reddit related rss rss_feed share sharebutton smartnews social telegram tw"
    " twitter wa whatsapp"
)
_ORIGINS = frozenset(_ORIGIN_WORDS.split())
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
