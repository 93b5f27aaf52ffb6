"""Bytes to text by the WHATWG rules."""

from transforms.core.encoding.decode import Decoded as Decoded, decode_html as decode_html
from transforms.core.encoding.mojibake import is_mojibake as is_mojibake
