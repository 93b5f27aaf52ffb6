"""Addresses: which ones are one article, and which site it is on."""

from transforms.core.urls.canonical import (
    absolute_url as absolute_url,
    canonical_site as canonical_site,
    canonical_url as canonical_url,
    site_of as site_of,
)
from transforms.core.urls.user import (
    holds_user as holds_user,
    refuse_user as refuse_user,
    without_user as without_user,
)
