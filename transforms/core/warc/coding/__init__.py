"""HTTP's codings taken off an archived body."""

from transforms.core.warc.coding.chunks import dechunk as dechunk
from transforms.core.warc.coding.content import decode_content as decode_content
