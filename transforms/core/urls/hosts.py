"""Hosts: one spelling of a name, and the part of it that somebody registered."""

import ipaddress
import re
from functools import lru_cache

import idna
import tldextract

from transforms.core.rejected import Rejected
from transforms.core.urls.escapes import PATH, normal_escapes
from transforms.core.urls.noise import MOBILE_LABELS

_FORBIDDEN = re.compile(r"[\x00-\x20#%/:<>?@\[\\\]^`{|}\x7f]")
_SUFFIXES = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)


@lru_cache(maxsize=4096)
def normal_host(host: str) -> str:
    """Return `host` as it is asked of the DNS: lower case, IDN as punycode (UTS #46), no final dot.

    IPv4 and bracketed IPv6 addresses are returned in their normal form. Raises `Rejected("bad_url")` for what can be
    no host.
    """
    if host.startswith("[") and host.endswith("]"):
        try:
            return f"[{ipaddress.IPv6Address(host[1:-1]).compressed}]"
        except ValueError:
            raise Rejected("bad_url", "The address names an IPv6 host that is none.") from None
    name = _to_ascii(host).removesuffix(".")
    labels = name.split(".")
    if len(name) > 253 or not all(0 < len(label) <= 63 for label in labels):
        raise Rejected("bad_url", "The address names no host that could exist.")
    if labels[-1].isdigit() or labels[-1].startswith("0x"):
        try:
            return str(ipaddress.IPv4Address(name))
        except ValueError:
            raise Rejected("bad_url", "The address names a number that is no IPv4 host.") from None
    return name


def _to_ascii(host: str) -> str:
    if "%" in host:
        host = _unescape(host)
    if not host.isascii():
        try:
            host = idna.uts46_remap(host, std3_rules=False, transitional=False)
        except idna.IDNAError:
            raise Rejected("bad_url", "The address names a host with characters that no host can have.") from None
    host = host.lower()
    if _FORBIDDEN.search(host):
        raise Rejected("bad_url", "The address names a host with characters that no host can have.")
    return ".".join(_a_label(label) for label in host.split("."))


def _a_label(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")


def _unescape(host: str) -> str:
    escaped = normal_escapes(host, PATH)
    raw = re.sub(rb"%([0-9A-F]{2})", lambda m: bytes((int(m[1], 16),)), escaped.encode("ascii"))
    return raw.decode("utf-8", "replace")


@lru_cache(maxsize=4096)
def registrable(host: str) -> str:
    """Return the registrable domain of a normal host by the public suffix list bundled with tldextract.

    The list's private section counts: each blog under a blogging host is a site of its own. A top-level domain that
    is not listed is a suffix (the list's default rule `*`). IP addresses, single labels and public suffixes themselves
    are returned as they are.
    """
    if host.startswith("[") or host[-1].isdigit():
        return host
    found = _SUFFIXES.extract_str(host)
    return found.top_domain_under_public_suffix or (host if found.suffix else ".".join(host.split(".")[-2:]))


@lru_cache(maxsize=4096)
def desktop_host(host: str) -> str:
    """Return a normal host without the labels in front of its registrable domain that name a rendering.

    `www.`, `m.`, `mobile.` and `amp.` go; the registrable domain is never touched, so `m.de` stays `m.de`.
    """
    domain = registrable(host)
    if host == domain or not host.endswith("." + domain):
        return host
    labels = host.removesuffix("." + domain).split(".")
    return ".".join([label for label in labels if label not in MOBILE_LABELS] + [domain])
