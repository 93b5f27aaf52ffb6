"""What can be wrong with a coded body, said the same way for every coding."""

from transforms.core.rejected import Rejected


def too_large(limit: int) -> Rejected:
    """Return the error for a body over the limit."""
    return Rejected("too_large", f"its body decodes to more than the limit of {limit:,} bytes")


def early(coding: str) -> Rejected:
    """Return the error for a body that ends before its coding does."""
    return Rejected("truncated", f"its {coding}-coded body ends early")


def broken(coding: str) -> Rejected:
    """Return the error for a body that does not decode."""
    return Rejected("archive_damaged", f"its body says it is {coding}-coded and does not decode")


def missing(coding: str) -> Rejected:
    """Return the error for a coding without its library."""
    return Rejected("unreadable", f"its body is {coding}-coded, and the library for that is not installed")
