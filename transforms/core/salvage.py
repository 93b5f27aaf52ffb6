"""What a damaged deflate stream still yields before its first bad byte."""

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zlib import _Decompress


def salvage(inflater: "_Decompress", data: bytes) -> bytes:
    """Return what `data` inflates to before the first bad byte.

    zlib yields nothing of a call that fails, so the way there is gone in ever smaller steps, each from a copy.
    """
    good = []
    for step in (4096, 64, 1):
        while not inflater.eof:
            before = inflater.copy()
            try:
                piece = inflater.decompress(data, step)
            except zlib.error:
                inflater = before
                break
            if not piece:
                break
            good.append(piece)
            data = inflater.unconsumed_tail
    return b"".join(good)
