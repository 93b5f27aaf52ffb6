"""Links to other articles that a page offers with its own."""

from transforms.core.related.find import find_related as find_related
