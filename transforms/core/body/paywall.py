"""What a page says where its text stops for those who do not pay; in folded case."""

from typing import Final

PAYWALL: Final[tuple[str, ...]] = (
    "subscribe to continue", "subscribe to read", "to continue reading", "to read the full", "already a subscriber",
    "this article is for subscribers", "this content is for subscribers", "for subscribers only", "subscriber-only",
    "subscribers only", "unlock this article", "become a subscriber", "you have reached your limit", "free articles left",
    "jetzt weiterlesen", "weiterlesen mit", "nur für abonnenten", "exklusiv für abonnenten", "für abonnenten lesbar",
    "mit einem abo weiterlesen", "artikel freischalten", "diesen artikel lesen sie mit", "réservé aux abonnés",
    "article réservé", "pour lire la suite", "il vous reste", "exclusivo para suscriptores", "solo para suscriptores",
    "para seguir leyendo", "contenido exclusivo para", "exclusivo para assinantes", "para continuar lendo",
    "riservato agli abbonati", "per continuare a leggere", "alleen voor abonnees", "verder lezen?", "lees verder met",
    "for abonnenter", "endast för prenumeranter", "du måste vara prenumerant", "vain tilaajille", "tylko dla prenumeratorów",
    "dostęp dla subskrybentów", "pouze pro předplatitele", "полный текст доступен подписчикам", "только для подписчиков",
    "για συνδρομητές", "abonelere özel", "للمشتركين فقط", "למנויים בלבד", "この記事は有料会員", "有料会員限定", "会員限定記事",
    "残り", "구독자 전용", "유료회원", "付费阅读", "訂閱後閱讀",
)


def speaks_of_paying(text: str) -> bool:
    """Whether a line invites the reader to pay for the rest of the article."""
    folded = text.casefold()
    return len(text) <= 240 and any(phrase in folded for phrase in PAYWALL)
