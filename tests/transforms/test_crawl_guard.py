import asyncio
import socket
import ssl
import traceback

import pytest
from aiohttp.abc import AbstractResolver
from hypothesis import given, settings, strategies as st

from tests.transforms.hosts import Names, Recorder
from transforms.core.http import refusal, request_target
from transforms.crawl.exchange import FetchError
from transforms.crawl.get import Getter
from transforms.crawl.guard import Guard

PUBLIC = "93.184.216.34"
TLS = ssl.create_default_context()

BLOCKED = [
    "http://127.0.0.1/",
    "http://127.0.0.1:22/",
    "http://127.0.0.1./",
    "http://127.255.255.254/",
    "https://127.0.0.1/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://100.100.100.200/latest/meta-data/",
    "http://169.254.169.254/latest/meta-data/",
    "http://192.0.0.192/opc/v1/instance/",
    "http://168.63.129.16/metadata/",
    "http://198.18.0.1/",
    "http://192.0.2.1/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://0.0.0.0/",
    "http://0.0.0.0:80/",
    "http://[::]/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[0000:0000:0000:0000:0000:0000:0000:0001]:80/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[0:0:0:0:0:ffff:127.0.0.1]/",
    "http://[::FFFF:169.254.169.254]/",
    "http://[::127.0.0.1]/",
    "http://[::7f00:1]/",
    "http://[64:ff9b::127.0.0.1]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[64:ff9b:1::1]/",
    "http://[2002:7f00:1::]/",
    "http://[2002:c0a8:101::1]/",
    "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
    "http://[2001:db8::1]/",
    "http://[fc00::1]/",
    "http://[fd00:ec2::254]/latest/meta-data/",
    "http://[fe80::1]/",
    "http://[ff02::1]/",
    "http://[fec0::1]/",
    "http://localhost/",
    "http://LOCALHOST/",
    "http://localhost:8080/",
    "http://localhost./",
    "http://a.localhost/",
    "http://a.b.localhost./",
]
BAD = [
    "http://2130706433/",
    "http://017700000001/",
    "http://0x7f000001/",
    "http://0X7F000001/",
    "http://0177.0.0.1/",
    "http://0177.0.0.01/",
    "http://00000177.0.0.1/",
    "http://0x7f.1/",
    "http://0x7f.0x0.0x0.0x1/",
    "http://127.1/",
    "http://127.0.1/",
    "http://127.0.0.0x1/",
    "http://127.0.0.1../",
    "http://127..1/",
    "http://0177.0x0.1/",
    "http://127.0.0.256/",
    "http://425.510.425.510/",
    "http://7147006462/",
    "http://2852039166/latest/meta-data/",
    "http://0xA9FEA9FE/",
    "http://0251.0376.0251.0376/",
    "http://0xa9.0xfe.0xa9.0xfe/",
    "http://169.16689662/",
    "http://0/",
    "http://0./",
    "http://00/",
    "http://0.0/",
    "http://[::1%25lo]/",
    "http://[::1%lo]/",
    "http://[fe80::1%25eth0]/",
    "http://[fe80::1%eth0]/",
    "http://[::1/",
    "http://::1/",
    "http://[::1]a/",
    "http://[::1]]/",
    "http://[127.0.0.1]/",
    "http://[v1.a]/",
    "http://[::ffff:0177.0.0.1]/",
    "http://１２７.0.0.1/",
    "http://127。0。0。1/",
    "http://127．0．0．1/",
    "http://①②⑦.⓪.⓪.①/",
    "http://⑯⑨.②⑤④.⑯⑨.②⑤④/",
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/",
    "http://ⓔⓧⓐⓜⓟⓛⓔ.ⓒⓞⓜ/",
    "http://ｌｏｃａｌｈｏｓｔ/",
    "http://loc\u00adalhost/",
    "http://local\u200bhost/",
    "http://ﬂocal.example/",
    "http://[::ﬀff:127.0.0.1]/",
    "http://127%2e0%2e0%2e1/",
    "http://127.0.0.%31/",
    "http://%6c%6f%63%61%6c%68%6f%73%74/",
    "http://localhost%00.news.example/",
    "http://localhost%2f.news.example/",
    "http://a@127.0.0.1/",
    "http://news.example@127.0.0.1/",
    "http://news.example:80@127.0.0.1/",
    "http://news.example:80:80@127.0.0.1/",
    "http://127.0.0.1@news.example/",
    "http://me:s3cret@news.example/",
    "http://@127.0.0.1/",
    "http://a@b@127.0.0.1/",
    "http://news.example&@127.0.0.1#@x/",
    "http://127.0.0.1\\@news.example/",
    "http://news.example\\@127.0.0.1/",
    "http:\\\\127.0.0.1\\",
    "http:/\\127.0.0.1/",
    "http://127.0.0.1:80:80/",
    "http://127.0.0.1:99999/",
    "http://127.0.0.1:0/",
    "http://127.0.0.1:-80/",
    "http://127.0.0.1:８０/",
    "http://127.0.0.1:+80/",
    "http://127.0.0.1\t/",
    "http://127.0.0.1\n/",
    "http://127.0.0.1\r\nHost: news.example/",
    "http://news.example/a\r\nHost: 127.0.0.1",
    "http://127.0.0.1 /",
    "http://127.0.0.1 .news.example/",
    "http://\x00127.0.0.1/",
    "ht\ntp://127.0.0.1/",
    " http://127.0.0.1/",
    "http://127.0.0.1/ ",
    "\x01http://127.0.0.1/",
    "http:127.0.0.1/",
    "http:/127.0.0.1/",
    "http:///127.0.0.1/",
    "http:////127.0.0.1/",
    "//127.0.0.1/",
    "127.0.0.1",
    "http://",
    "http://?127.0.0.1",
    "http://#127.0.0.1",
    "http://.",
    "",
    "file:///etc/passwd",
    "ftp://127.0.0.1/",
    "gopher://127.0.0.1:6379/_INFO",
    "dict://127.0.0.1:11211/",
    "ldap://127.0.0.1/",
    "unix:///var/run/docker.sock",
    "ws://127.0.0.1/",
    "javascript:alert(1)",
    "data:text/html,x",
    "url:http://127.0.0.1/",
    "http+unix://127.0.0.1/",
    "http://\ud800/",
    "http://" + "a" * 64 + ".example/",
    "http://" + "a." * 200 + "example/",
    "http://news.example/" + "a" * 20_000,
]


def ask(url: str, resolver: AbstractResolver, opener: Recorder, *, allow_private: bool = False) -> FetchError:
    """Ask over a network that is none, and return the error that comes of it."""

    async def run() -> None:
        getter = Getter(
            agent="test", clock=lambda: 0.0, resolver=resolver, opener=opener, tls=TLS, allow_private=allow_private
        )
        async with getter, asyncio.timeout(5):
            await getter.get(url)

    with pytest.raises(FetchError) as caught:
        asyncio.run(run())
    assert "s3cret" not in "".join(traceback.format_exception(caught.value))
    return caught.value


@pytest.mark.parametrize(
    ("url", "reason"), [(url, "blocked_address") for url in BLOCKED] + [(url, "bad_url") for url in BAD]
)
def test_no_form_of_an_internal_address_is_asked(url: str, reason: str) -> None:
    """The DNS here gives every name a public address, so that only the URL can be the ground of the refusal."""
    names, recorder = Names(any=[[PUBLIC]]), Recorder()
    error = ask(url, names, recorder)
    assert (error.reason, error.transient) == (reason, False)
    assert not recorder.opened
    assert not names.asked


@pytest.mark.parametrize("url", BLOCKED)
def test_the_url_alone_is_enough_to_refuse(url: str) -> None:
    with pytest.raises(FetchError, match="blocked_address"):
        Guard(Names(), Recorder(), allow_private=False).check(request_target(url))


@pytest.mark.parametrize("url", BLOCKED)
def test_private_addresses_are_asked_where_that_is_allowed(url: str) -> None:
    names, recorder = Names(any=[["127.0.0.1"]]), Recorder()
    assert ask(url, names, recorder, allow_private=True).reason == "connect_error"
    assert len(recorder.opened) == 1


@pytest.mark.parametrize("url", BAD)
def test_a_bad_url_stays_bad_where_private_addresses_are_allowed(url: str) -> None:
    names, recorder = Names(any=[["127.0.0.1"]]), Recorder()
    assert ask(url, names, recorder, allow_private=True).reason == "bad_url"
    assert not recorder.opened


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "::1",
        "::ffff:127.0.0.1",
        "fe80::1%1",
        "fd00::1",
    ],
)
def test_a_name_with_an_internal_address_is_refused_after_the_dns(address: str) -> None:
    names, recorder = Names(news_example=[[address]]), Recorder()
    error = ask("https://news.example/a?t=s3cret", names, recorder)
    assert (error.reason, error.transient) == ("blocked_address", False)
    assert error.detail.startswith(f"news.example is at {address}, a")
    assert names.asked == ["news.example"]
    assert not recorder.opened


def test_only_the_allowed_addresses_of_a_name_are_asked() -> None:
    names = Names(news_example=[["127.0.0.1", PUBLIC, "::1", "2606:4700::1111", "10.0.0.1"]])
    recorder = Recorder()
    error = ask("http://news.example:81/", names, recorder)
    assert (error.reason, error.transient) == ("connect_error", True)
    assert set(recorder.opened) == {(PUBLIC, 81), ("2606:4700::1111", 81)}


def test_a_name_that_changes_its_address_is_asked_at_the_one_that_was_checked() -> None:
    names, recorder = Names(news_example=[[PUBLIC], ["127.0.0.1"]]), Recorder()
    assert ask("http://news.example/", names, recorder).reason == "connect_error"
    assert recorder.opened == [(PUBLIC, 80)]
    assert names.asked == ["news.example"]
    assert ask("http://news.example/", names, recorder).reason == "blocked_address"
    assert recorder.opened == [(PUBLIC, 80)]


def test_a_name_is_no_list_of_machines_to_try() -> None:
    recorder = Recorder()
    ask(
        "http://news.example/",
        Names(news_example=[[f"2606:4700::{n}" for n in range(1, 99)] + [PUBLIC, "1.1.1.1", "1.1.1.2"]]),
        recorder,
    )
    assert {address for address, _ in recorder.opened} == {"2606:4700::1", "2606:4700::2", PUBLIC, "1.1.1.1"}


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "::ffff:127.0.0.1", "169.254.169.254"])
def test_no_socket_is_opened_for_a_forbidden_address_whoever_wants_it(address: str) -> None:
    recorder = Recorder()
    guard = Guard(Names(), recorder, allow_private=False)
    with pytest.raises(FetchError, match="blocked_address"):
        guard.open((socket.AF_INET, socket.SOCK_STREAM, 0, "", (address, 80)))
    assert not recorder.opened


@pytest.mark.parametrize(
    ("url", "opened"),
    [
        ("http://1.1.1.1/", ("1.1.1.1", 80)),
        ("https://1.1.1.1/", ("1.1.1.1", 443)),
        ("http://[2606:4700::1111]:8080/", ("2606:4700::1111", 8080)),
    ],
)
def test_public_addresses_are_asked(url: str, opened: tuple[str, int]) -> None:
    names, recorder = Names(), Recorder()
    assert ask(url, names, recorder).reason == "connect_error"
    assert recorder.opened == [opened]
    assert not names.asked


def test_no_proxy_of_the_environment_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://93.184.216.99:3128")
    recorder = Recorder()
    ask("http://news.example/", Names(news_example=[[PUBLIC]]), recorder)
    assert recorder.opened == [(PUBLIC, 80)]


class Failing(Names):
    """A DNS that fails."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self.error = error

    async def resolve(self, *_: object, **__: object) -> list:  # type: ignore[type-arg]
        raise self.error


@pytest.mark.parametrize(
    ("resolver", "transient"),
    [
        (Names(), False),
        (Names(any=[[]]), False),
        (Failing(socket.gaierror(socket.EAI_AGAIN, "")), True),
        (Failing(socket.gaierror(socket.EAI_FAIL, "")), False),
        (Failing(OSError("the resolver is gone")), True),
    ],
)
def test_a_dns_that_fails(resolver: AbstractResolver, transient: bool) -> None:
    recorder = Recorder()
    error = ask("http://news.example/?s3cret", resolver, recorder)
    assert (error.reason, error.transient) == ("dns_error", transient)
    assert not recorder.opened


URLS = st.one_of(
    st.text(max_size=40),
    st.builds("http://{}/{}".format, st.text(max_size=30), st.text(max_size=30)),
    st.builds(
        "https://{}.example:{}/{}".format, st.from_regex(r"\A[\w.-]{1,20}\Z"), st.integers(-1, 70_000), st.text()
    ),
    st.builds("http://xn--{}.example/?{}".format, st.from_regex(r"\A[a-z0-9-]{1,20}\Z"), st.text()),
    st.builds("http://[{}]/".format, st.ip_addresses(v=6)),
    st.builds("http://{}/".format, st.integers(0, 2**33)),
)


@settings(deadline=None)
@given(st.lists(URLS, min_size=10, max_size=10), st.sampled_from([PUBLIC, "127.0.0.1", "::ffff:10.0.0.1"]))
def test_any_text_is_asked_at_public_addresses_or_is_an_error_that_was_foreseen(urls: list[str], address: str) -> None:
    recorder = Recorder()

    async def run() -> None:
        getter = Getter(agent="test", clock=lambda: 0.0, resolver=Names(any=[[address]]), opener=recorder, tls=TLS)
        async with getter:
            for url in urls:
                with pytest.raises(FetchError):
                    await getter.get(url)

    asyncio.run(run())
    assert not [host for host, _ in recorder.opened if refusal(host)]
