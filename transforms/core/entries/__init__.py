"""Feed entries as articles, alone or as one record with their page."""

from transforms.core.entries.article import article_from_entry as article_from_entry
from transforms.core.entries.merge import merge_entry as merge_entry
