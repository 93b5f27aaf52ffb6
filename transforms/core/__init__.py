"""Pure functions on records; nothing here imports Beam."""

from transforms.core.extract import extract_article as extract_article
from transforms.core.rejected import Rejected as Rejected
