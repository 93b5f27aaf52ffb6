"""The language of a page, stated or shown."""

from transforms.core.language.choose import page_language as page_language
from transforms.core.language.tags import direction as direction, language_tag as language_tag
