"""Lines that are no part of an article whatever the page: labels, leads elsewhere, codas."""

import re
from typing import Final

from transforms.core.body.openings import begins_with
from transforms.core.body.phrases import CODAS, LABELS, STARTS

_LABELS: Final = frozenset(label for labels in LABELS.values() for label in labels)
_begins_elsewhere: Final = begins_with(STARTS)
_begins_coda: Final = begins_with(CODAS)
_EDGES: Final = " \t:：.…-–—|>»«→▼▾+*#•"
# How a sentence ends.
STOPS: Final = tuple(".!?…。！？؟۔:”\"'»)।॥」")
# Longer than any line that only leads elsewhere, in letters.
_SHORT: Final = 400
_CODA: Final = 420
_DENSE: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# What a reader with an account may do with the page, in characters of scripts without spaces. Japanese prints news in
# the plain form and speaks to its readers in the polite one.
_NOTICE: Final = 90
_SERVICE: Final = re.compile(
    r"(?:会員|ログイン|マイページ|リンク先|フォロー|クリック)\S*(?:です|ます|ません|ください)。?$|をフォローする$|"
    r"로그인이 필요|로그인 후 이용|登录后(?:查看|阅读|评论)|登入後(?:查看|閱讀|留言)"
)
_OPENINGS: Final = ('"', "“", "„", "«", "»", "‘", "「", "『")
_CLOSING: Final = re.compile(
    r"contributed (?:to|reporting)|contributed\.$|reported from [A-Z][\w ,]{2,40}\.$|can be (?:reached|contacted)|"
    r"may be reached|(?:follow|email|contact) (?:him|her|them|me|us) |[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+|"
    r"\bsign(?:ing)? up (?:for|to|today|here)|\bnewsletters?\b|\bsubscribe\b|in the comments|"
    r"originally (?:appeared|published)|"
    r"\bis an? (?:[\w’'&.-]{1,24} ){0,6}?(?:reporter|writer|editor|correspondent|columnist|journalist|freelancer|"
    r"contributor|analyst|producer|critic|professor|lecturer|fellow)\b[^.]{0,90}(?:\.|$)|writes about|"
    r"all rights reserved|views expressed|informational purposes|"
    r"(?:ist|arbeitet) (?:[\w-]{1,24} ){0,4}?[\w-]{0,24}(?:[Rr]edakteur|[Kk]orrespondent|[Rr]eporter|[Jj]ournalist|"
    r"[Aa]utor|[Kk]olumnist|Professor|[Vv]olontär)(?:in)?\b|Erstveröffentlichung|abonnier|[Ll]iveblog|WhatsApp-Kanal|"
    r"(?:est|es|é|è) (?:un |una |uma |une )?(?:journaliste|periodista|jornalista|giornalista|columnista|colunista|"
    r"chroniqueu)|abonnez|suscríb|inscreva-se|iscriviti|подпи[сш]|підпи[сш]|اشترك في|تابعونا|للاشتراك",
    re.IGNORECASE,
)


def is_label(text: str) -> bool:
    """Whether a line says only what other thing stands here: `Advertisement`, `Read more:`, `اقرأ أيضا`."""
    return len(text) <= 80 and text.casefold().strip(_EDGES) in _LABELS


def leads_elsewhere(text: str) -> bool:
    """Whether a line sends the reader away: to another article, a newsletter, a channel."""
    if len(text) <= _NOTICE and not text.isascii() and _SERVICE.search(text):
        return True
    return len(text) <= _SHORT and _begins_elsewhere(text[:60].casefold())


def closes(text: str) -> bool:
    """Whether a line in the last part of a text says that the text is over: contributors, contacts, newsletters."""
    return len(text) <= _CODA and bool(_CLOSING.search(text)) and not text.startswith(_OPENINGS)


def is_coda(text: str) -> bool:
    """Whether a line after the text tells of its making: copyright, contributors, contact, corrections."""
    longest = _CODA if text[:60].isascii() or not _DENSE.search(text[:60]) else _CODA // 3
    return len(text) <= longest and _begins_coda(text[:60].casefold().lstrip(" (—–-*[_（［〔"))
