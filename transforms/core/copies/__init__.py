"""Copies: which articles carry the same text, exactly or nearly, wherever they were published."""

from transforms.core.copies.fold import Verdict as Verdict, fold_copies as fold_copies, verdict_of as verdict_of
from transforms.core.copies.index import MOST as MOST, Index as Index, InMemory as InMemory
from transforms.core.copies.normalise import normalise as normalise
from transforms.core.copies.shingles import shingles as shingles
from transforms.core.copies.sketch import Sketch as Sketch, sketch_text as sketch_text
from transforms.core.copies.trace import Trace as Trace, merge as merge, trace_of as trace_of
