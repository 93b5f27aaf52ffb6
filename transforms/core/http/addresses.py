"""Which IP addresses may be asked: public ones, and none that lead into the network this runs in."""

import ipaddress
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Final

# A table of its own: `ipaddress.is_global` answers differently from one Python to the next.
_IPV4: Final[tuple[tuple[IPv4Network, str], ...]] = tuple(
    (IPv4Network(network), kind)
    for network, kind in (
        ("0.0.0.0/8", "an unspecified"),
        ("10.0.0.0/8", "a private"),
        ("100.64.0.0/10", "a carrier's internal"),
        ("127.0.0.0/8", "a loopback"),
        ("168.63.129.16/32", "a cloud's internal"),  # the host of a machine on Azure, inside a public network
        ("169.254.0.0/16", "a link-local"),
        ("172.16.0.0/12", "a private"),
        ("192.0.0.0/24", "a reserved"),
        ("192.0.2.0/24", "a documentation"),
        ("192.88.99.0/24", "a relay"),
        ("192.168.0.0/16", "a private"),
        ("198.18.0.0/15", "a benchmark"),
        ("198.51.100.0/24", "a documentation"),
        ("203.0.113.0/24", "a documentation"),
        ("224.0.0.0/4", "a multicast"),
        ("240.0.0.0/4", "a reserved"),
    )
)
_GLOBAL: Final = IPv6Network("2000::/3")
_IPV6: Final[tuple[tuple[IPv6Network, str], ...]] = tuple(
    (IPv6Network(network), kind)
    for network, kind in (
        ("::/128", "an unspecified"),
        ("::1/128", "a loopback"),
        ("2001::/23", "a reserved"),  # Teredo, benchmarks and ORCHID among them
        ("2001:db8::/32", "a documentation"),
        ("3fff::/20", "a documentation"),
        ("fc00::/7", "a private"),
        ("fe80::/10", "a link-local"),
        ("ff00::/8", "a multicast"),
    )
)
_EMBEDDED: Final[tuple[tuple[IPv6Network, int], ...]] = (
    (IPv6Network("::ffff:0:0/96"), 0),  # IPv4-mapped
    (IPv6Network("64:ff9b::/96"), 0),  # NAT64, which is how a network without IPv4 reaches the sites that have no IPv6
    (IPv6Network("2002::/16"), 80),  # 6to4
)
"""Networks whose addresses stand for an IPv4 address, and how many bits follow it."""


def refusal(address: str) -> str | None:
    """Return what kind of address this is if it may not be asked (`a loopback address`), null if it may.

    Refused are the blocks of IANA's special-purpose registries (RFC 6890) that are not globally reachable, multicast,
    the metadata services of clouds, IPv6 outside of 2000::/3, and IPv6 forms of an IPv4 address that is refused.
    What is no address at all, or has a zone, is refused too.
    """
    try:
        kind = _kind(ipaddress.ip_address(address))
    except ValueError:
        return "no address"
    return f"{kind} address" if kind else None


def is_local_name(host: str) -> bool:
    """Tell whether a normal host names this machine whatever the DNS says (RFC 6761, section 6.3)."""
    return host == "localhost" or host.endswith(".localhost")


def _kind(address: IPv4Address | IPv6Address) -> str | None:
    if isinstance(address, IPv4Address):
        return next((kind for network, kind in _IPV4 if address in network), None)
    if address.scope_id is not None:
        return "a link-local"
    for network, behind in _EMBEDDED:
        if address in network:
            return _kind(IPv4Address(int(address) >> behind & 0xFFFFFFFF))
    listed = next((kind for network, kind in _IPV6 if address in network), None)
    return listed or (None if address in _GLOBAL else "a reserved")
