"""Whose address this is: the authority that a robots.txt speaks for, and the host that is spared."""

from transforms.core.http.target import Target

_DEFAULT_PORT = {"http": 80, "https": 443}


def authority(target: Target) -> str:
    """Return scheme, host and port as the start of a URL, without the scheme's own port (`https://example.org`).

    Rules of a robots.txt hold for one authority (RFC 9309, section 2.3).
    """
    host = f"[{target.host}]" if ":" in target.host else target.host
    port = "" if target.port == _DEFAULT_PORT[target.scheme] else f":{target.port}"
    return f"{target.scheme}://{host}{port}"


def spared_host(target: Target) -> str:
    """Return the name under which requests take turns: the host, and its port unless that is 80 or 443.

    http and https of one name are one server to whoever runs it; another port is another server.
    """
    return target.host if target.port in (80, 443) else f"{target.host}:{target.port}"
