"""Which software made a record: the one place that knows the versions."""

from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version

from schemas.article import Software

UNINSTALLED = "0.1.0"  # a checkout that was never installed has no metadata to ask


@lru_cache(maxsize=1)
def software() -> Software:
    """Return the versions of newsbeam and of the extractor it stands on; constant within an installation."""
    try:
        own = version("newsbeam")
    except PackageNotFoundError:
        own = UNINSTALLED
    return Software(version=own, extractor=f"trafilatura {version('trafilatura')}")


def user_agent(contact: str) -> str:
    """Return who publishers see asking, with the address at which they reach whoever runs this."""
    return f"newsbeam/{software().version} (+{contact})"
