"""Plain texts, one article each: what a text without markup can say."""

from transforms.core.plain.article import plain_article as plain_article
from transforms.core.plain.read import PlainArticle as PlainArticle, read_plain_text as read_plain_text
