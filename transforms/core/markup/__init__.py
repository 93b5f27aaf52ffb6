"""Bytes to a tree, parsed once."""

from transforms.core.markup.signatures import other_format as other_format
from transforms.core.markup.tree import Markup as Markup, parse_markup as parse_markup
