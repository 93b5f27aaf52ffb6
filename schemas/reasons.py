"""The closed list of reason codes: why an input did not become a record of its own."""

from typing import Final

DEAD: Final[dict[str, str]] = {
    "ambiguous_date": "the date can be read in ways that share not even a year",
    "archive_damaged": "the bytes here are no archive record",
    "bad_answer": "the server's answer is no sound HTTP",
    "bad_message": "the message is no JSON object and no URL",
    "bad_url": "the address names no host, or is no http(s) URL",
    "blocked_address": "the host lies in a network that is never asked",
    "connect_error": "the server could not be connected to, or closed the connection before it answered",
    "crashed": "the process that worked on it died",
    "digest_mismatch": "the payload is not the one its digest was made of",
    "dns_error": "the DNS gave no address for the host",
    "future_date": "the date is more than a day after the fetch",
    "http_error": "the server answered with an error instead of the page",
    "host_on_hold": "the server asked to be left alone for longer than was waited",
    "internal_error": "newsbeam met an error it did not foresee",
    "no_body": "there is no text in it that could be an article",
    "no_date": "the text states no date",
    "not_a_feed": "it is no RSS, Atom or JSON feed",
    "not_fetched": "no page was read or fetched for the link",
    "not_text": "it came as a text and its bytes are something else",
    "not_html": "it says it is a page and its bytes are something else",
    "not_opml": "it is no OPML list of feeds",
    "out_of_memory": "working on it took more memory than a worker may use",
    "robots_denied": "the site's robots.txt forbids fetching it",
    "robots_unreachable": "the site's robots.txt could not be had, so nothing was asked for",
    "too_deep": "its parts are nested more deeply than any page needs",
    "too_large": "it is larger than the limit",
    "too_many_redirects": "its redirects lead nowhere",
    "truncated": "it ends before its stated length",
    "unreadable": "the file cannot be read",
    "timeout": "working on it took longer than the deadline",
    "stopped": "the run ended before it was asked for",
    "tls_error": "no secure connection to the server that can be trusted",
}
SKIPPED: Final[dict[str, str]] = {
    "empty_feed": "the feed is sound and has no entries",
    "not_a_page": "its content type is no page, text or feed",
    "redirect": "it redirects to another address",
    "revisit": "it repeats an earlier capture of the same bytes",
}
DUPLICATES: Final[dict[str, str]] = {
    "repeat": "the same article with the same content was seen before",
    "entry_of_page": "the feed entry and its page became one record",
    "link_of_page": "the link's page is in the same run",
}
FLAGS: Final[dict[str, str]] = {
    "zone_unknown": "the published time has no zone",
    "dates_disagree": "sources on the page name different moments of publication",
    "published_after_fetch": "a source names a publication later than the fetch; it is not taken",
    "title_disagrees": "sources on the page name different titles",
    "keywords_unsplit": "the keywords came as one text without a separator",
    "truncated": "the text ends early",
    "no_body": "the page holds no article text",
    "structure_lost": "paragraphs could not be told apart",
    "summary_only": "the feed carried only a teaser and the page was not in reach",
    "paywalled": "the page says the rest is for subscribers",
    "mojibake": "the text was garbled before it reached the page",
    "charset_guessed": "no encoding was stated; it was detected",
}
