"""The one exception core raises for input it foresees and cannot use."""


class Rejected(Exception):
    """An input that cannot become a record: a reason code of `schemas.reasons` and a sentence for a person."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.reason}: {self.detail}"


class Skip(Rejected):
    """An input that is sound and is no article: an image in an archive, a redirect, a feed without entries."""
