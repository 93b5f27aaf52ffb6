"""Dates of news pages and feeds, read as far as they are stated and no further."""

from transforms.core.dates.find import Found as Found, find_times as find_times
from transforms.core.dates.parse import parse_time as parse_time
from transforms.core.dates.witness import disagree as disagree, infer_zone as infer_zone
