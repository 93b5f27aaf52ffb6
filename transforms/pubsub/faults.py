"""What can go wrong with the service."""


class CannotConnect(Exception):
    """A subscription or topic that cannot be used; the message is one sentence that says what to do."""


class ServiceError(Exception):
    """A call that the service refused or did not answer: the name of its gRPC status and the service's own words."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(code, detail)
        self.code, self.detail = code, detail

    def __str__(self) -> str:
        return f"{self.code}: {self.detail}"


class NotPublished(Exception):
    """Messages that the service has not acknowledged in time, by their places in the list that was to be published.

    The service may have some of them all the same.
    """

    def __init__(self, places: tuple[int, ...], detail: str) -> None:
        super().__init__(places, detail)
        self.places, self.detail = places, detail

    def __str__(self) -> str:
        return f"{len(self.places):,} messages were not published, the first at place {self.places[0]}: {self.detail}"
