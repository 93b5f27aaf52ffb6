"""What went wrong with a request, as one reason and one sentence."""

import socket
from typing import Final

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError, LineTooLong

from transforms.crawl.exchange import FetchError

_PASSING: Final = (socket.EAI_AGAIN, socket.EAI_MEMORY, socket.EAI_SYSTEM)


class Unanswered(Exception):
    """A connection that broke before the answer: no error of aiohttp's, so that aiohttp does not ask again."""

    def __init__(self, cause: BaseException) -> None:
        super().__init__()
        self.cause = cause


def fault(error: BaseException, host: str) -> FetchError:
    """Return an error of aiohttp's in our words: the host is named, nothing else of the URL is."""
    if isinstance(error, Unanswered):
        return fault(error.cause, host)
    if isinstance(error, TimeoutError):
        return FetchError("timeout", f"{host} did not answer in time.", transient=True)
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return _of_dns(error.os_error, host)
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return FetchError("tls_error", f"{host} showed a certificate that cannot be trusted.")
    if isinstance(error, aiohttp.ClientConnectorSSLError):
        return FetchError("tls_error", f"{host} and newsbeam could not agree on a secure connection.")
    if isinstance(error, aiohttp.ClientConnectorError):
        return FetchError("connect_error", f"{host} could not be connected to.", transient=True)
    if isinstance(error, aiohttp.ClientPayloadError | aiohttp.ClientResponseError):
        return _of_answer(error, host)
    return FetchError("connect_error", f"{host} closed the connection before it answered.", transient=True)


def truncated(host: str) -> FetchError:
    """Return the error for a body that is not what the server announced."""
    return FetchError("truncated", f"The answer of {host} is not as long as it says.", transient=True)


def too_large(host: str, what: str) -> FetchError:
    """Return the error for an answer over a limit."""
    return FetchError("too_large", f"The answer of {host} has {what}.")


def bad_answer(host: str) -> FetchError:
    """Return the error for an answer that is no HTTP."""
    return FetchError("bad_answer", f"{host} answered with something that is no sound HTTP.")


def _of_dns(error: OSError, host: str) -> FetchError:
    if isinstance(error, socket.gaierror) and error.errno not in _PASSING:
        return FetchError("dns_error", f"{host} is not known to the DNS.")
    return FetchError("dns_error", f"The DNS did not answer for {host}.", transient=True)


def _of_answer(error: BaseException, host: str) -> FetchError:
    causes = []
    cause: BaseException | None = error
    while cause is not None:
        causes.append(cause)
        cause = cause.__cause__
    if any(isinstance(cause, LineTooLong) for cause in causes):
        return too_large(host, "a header longer than any may be")
    parsing = [cause.message for cause in causes if isinstance(cause, HttpProcessingError)]
    if not parsing or any(message.startswith(("Not enough data", "Data after")) for message in parsing):
        return truncated(host)
    return bad_answer(host)
