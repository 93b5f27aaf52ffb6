"""Dates of news pages and feeds, read as far as they are stated and no further."""

from transforms.core.dates.parse import parse_time as parse_time
