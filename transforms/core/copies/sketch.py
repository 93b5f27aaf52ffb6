"""Sketch: what is kept of a text to know its copies, 160 bytes however long it is."""

import hashlib
import struct
import zlib
from dataclasses import dataclass
from typing import Final

from rensa import RMinHash

from transforms.core.copies.headline import unlike_headline
from transforms.core.copies.normalise import printed, spelt
from transforms.core.copies.shingles import length, shingles

LEAST: Final = 20
"""Words. A shorter text is a headline or a line of furniture, and says too little to be told from another."""

SLOTS, BITS = 256, 4
BANDS, ROWS = 7, 3
SEED: Final = 1
ALGORITHM: Final = f"rensa {RMinHash.ALGORITHM_VERSION}, {SLOTS}x{BITS}, {BANDS}x{ROWS}, {SEED}"
"""Sketches are compared only where this is the same: whoever keeps them keeps it with them."""

FARTHEST: Final = 72
"""Slots that may differ. Of 256 slots with 4 bits each, distance = differing slots / 240: .3, or a Jaccard of .7."""

_UNLIKE: Final = SLOTS - SLOTS / (1 << BITS)
_ONES: Final = int.from_bytes(b"\x11" * (SLOTS * BITS // 8), "big")


@dataclass(frozen=True, slots=True)
class Sketch:
    """The sketch of a text. `slots` and `bands` are empty where it is shorter than `LEAST`: it has no copies.

    `digest` is of the normalised words. `headline` is empty where the text speaks of its headline, else a digest of it.
    """

    digest: bytes
    headline: bytes = b""
    slots: bytes = b""
    bands: tuple[int, ...] = ()


def sketch_text(text: str, title: str | None = None) -> Sketch:
    """Return the sketch of a text under its headline.

    The set of shingles holds each run of words as folded and as printed: where houses spell alike the two are one, and
    where they do not, half the weight is on the spelling. Its MinHash (Broder 1997) is rensa's R-MinHash, after Fast
    Similarity Sketching (Dahlgaard, Knudsen, Thorup 2017), whose error on short texts is below that of independent
    hashes; kept are the lowest 4 bits of each of 256 slots (b-bit MinHash, Li and König 2010). The first 21 slots make
    7 bands of 3 (Indyk and Motwani 1998): texts are compared when they share a band, which misses one pair in 150 with
    a Jaccard of .8, one in 19 with .7. An eighth band is the digest, so that the same words always meet.
    """
    words = printed(text)
    folded = spelt(words)
    digest = hashlib.blake2b(" ".join(folded).encode(), digest_size=8).digest()
    if length(folded) < LEAST:
        return Sketch(digest)
    runs = shingles(folded) + (shingles(words) if words != folded else [])
    [row] = RMinHash.digest_matrix_from_token_sets([runs], SLOTS, SEED).to_rows()
    low = [value & (1 << BITS) - 1 for value in row]
    slots = bytes(high << BITS | other for high, other in zip(low[::2], low[1::2], strict=True))
    bands = [struct.pack(f"<B{ROWS}I", number, *row[number * ROWS : (number + 1) * ROWS]) for number in range(BANDS)]
    return Sketch(digest, unlike_headline(folded, title), slots, (*map(_short, bands), _short(digest)))


def alike(one: Sketch, other: Sketch) -> bool:
    """Whether two texts are copies: long enough, under one headline where either says nothing of its own, and near."""
    if not one.slots or not other.slots or one.headline != other.headline:
        return False
    return apart(one, other) <= FARTHEST


def apart(one: Sketch, other: Sketch) -> int:
    """Return how far two texts are from each other in slots that differ, 0 for the same words alone."""
    if one.digest == other.digest:
        return 0
    bits = int.from_bytes(one.slots, "big") ^ int.from_bytes(other.slots, "big")
    bits |= bits >> 2
    bits |= bits >> 1
    return max(1, (bits & _ONES).bit_count())


def distance(apart: int) -> float:
    """Return the estimated Jaccard distance of texts that differ in so many slots.

    A slot of two different values agrees in its 4 bits by chance once in 16, which is taken out.
    """
    return round(min(1.0, apart / _UNLIKE), 3)


def _short(band: bytes) -> int:
    """Return a band's name: 32 bits with sign, as small as state can hold."""
    code: int = struct.unpack("<i", struct.pack("<I", zlib.crc32(band)))[0]
    return code
