"""Feed documents of every dialect, sound and broken, to entries."""

import io
import time

import feedparser
import pytest
from hypothesis import given, settings, strategies as st

from schemas import Entry, Feed
from transforms.core.feeds import looks_like_feed, parse_feed
from transforms.core.rejected import Rejected

URL = "https://paper.example/feeds/all.xml"
RSS = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:a10="http://www.w3.org/2005/Atom" '
    'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><title>The Paper</title>'
    "<link>https://paper.example/</link><language>en-gb</language>{}</channel></rss>"
)
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Journal</title>{}</feed>'


def parse(document: str | bytes, **headers: str) -> Feed:
    body = document.encode() if isinstance(document, str) else document
    return parse_feed(body, url=URL, headers={name.replace("_", "-"): value for name, value in headers.items()})


def rss(item: str) -> Entry:
    (entry,) = parse(RSS.format(f"<item>{item}</item>")).entries
    return entry


def atom(entry: str, outside: str = "") -> Entry:
    (found,) = parse(ATOM.format(outside + f"<entry>{entry}</entry>")).entries
    return found


FULL_ITEM = """<item><title>Rain &amp; wind</title><link>https://paper.example/rain</link>
<guid isPermaLink="false">tag:paper,1</guid><pubDate>Tue, 02 Jan 2024 09:30:00 +0300</pubDate>
<dc:creator>Ann Lee</dc:creator><category>Weather</category><category>Weather</category><category>Home</category>
<description>It rained.</description><content:encoded><![CDATA[<p>It rained <b>all</b> day.</p>]]></content:encoded>
<enclosure url="https://paper.example/rain.jpg" type="image/jpeg" length="1"/><source url="x">The Agency</source>
<dc:rights>Paper Ltd</dc:rights></item>"""


def test_rss_2() -> None:
    feed = parse(RSS.format("<ttl>15</ttl>" + FULL_ITEM))
    (entry,) = feed.entries
    assert (feed.version, feed.title, feed.link, feed.language, feed.ttl) == (
        "rss20", "The Paper", "https://paper.example/", "en-GB", 15,
    )  # fmt: skip
    assert feed.url == URL and feed.faults == ()
    assert entry.published is not None
    assert (entry.published.instant, entry.published.offset, entry.published.zone, entry.published.by) == (
        "2024-01-02T06:30:00Z", "+03:00", "stated", "feed",
    )  # fmt: skip
    assert entry.published.raw == "Tue, 02 Jan 2024 09:30:00 +0300"
    assert entry == Entry(
        position=1,
        title="Rain & wind",
        link="https://paper.example/rain",
        guid="tag:paper,1",
        published=entry.published,
        authors=("Ann Lee",),
        categories=("Weather", "Home"),
        content="<p>It rained <b>all</b> day.</p>",
        summary="It rained.",
        images=("https://paper.example/rain.jpg",),
        source="The Agency",
        rights="Paper Ltd",
    )


def test_atom_1() -> None:
    feed = parse(
        ATOM.format(
            """<link rel="self" href="https://paper.example/atom"/><link href="https://paper.example/"/>
<author><name>La Rédaction</name></author><rights>Le Journal SA</rights>
<entry><title type="html">A &lt;i&gt;b&lt;/i&gt; &amp;amp; c</title><link rel="replies" href="/r"/>
<link rel="alternate" type="application/json" href="/1.json"/><link rel="alternate" href="/1"/><id>t3_1</id>
<published>2024-01-02T09:30:00-05:00</published><updated>2024-01-03T10:00:00Z</updated>
<category term="pol" label="Politique"/><category term="kind#post" scheme="http://schemas.google.com/g/2005#kind"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un <em>deux</em><br/></p></div></content>
<summary>1 &lt; 2</summary></entry>
<entry xml:lang="en"><title>Two</title><author><name>Bob Ray</name><email>bob@b.example</email></author></entry>"""
        )
    )
    first, second = feed.entries
    assert (feed.version, feed.link, feed.language) == ("atom10", "https://paper.example/", "fr")
    assert first.title == "A b & c"
    assert first.link == "https://paper.example/1"
    assert first.guid == "t3_1"
    assert first.published and first.published.offset == "-05:00"
    assert first.modified and first.modified.instant == "2024-01-03T10:00:00Z"
    assert first.categories == ("Politique",)
    assert first.content == "<p>Un <em>deux</em><br></p>"
    assert first.summary == "<p>1 &lt; 2</p>"
    assert first.authors == ("La Rédaction",) and first.rights == "Le Journal SA"
    assert (second.language, second.authors, second.position) == ("en", ("Bob Ray",), 2)


def test_rdf_reads_its_only_date_as_publication() -> None:
    feed = parse(
        """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>C</title><link>https://c.example/</link>
        </channel><item rdf:about="https://c.example/1"><title>One</title><link>https://c.example/1</link>
        <dc:date>2024-01-02T09:30+01:00</dc:date><dc:subject>Sport</dc:subject></item>
        <item rdf:about="https://c.example/2"><title>Two</title></item></rdf:RDF>"""
    )
    assert feed.version == "rss10" and feed.title == "C"
    assert [entry.title for entry in feed.entries] == ["One", "Two"]
    first = feed.entries[0]
    assert first.published and first.published.instant == "2024-01-02T08:30:00Z" and first.modified is None
    assert first.guid == "https://c.example/1" and first.categories == ("Sport",)


def test_atom_03() -> None:
    feed = parse(
        """<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><title>One</title>
        <issued>2004-01-02T09:30:00Z</issued><modified>2004-02-02T09:30:00Z</modified>
        <created>2003-01-01T00:00:00Z</created>
        <content type="text/html" mode="escaped">&lt;p&gt;x&lt;/p&gt;</content></entry>
        <entry><created>2003-01-01T00:00:00Z</created>
        <content mode="base64" type="text/html">PGI+eTwvYj4=</content></entry>
        </feed>"""
    )
    first, second = feed.entries
    assert feed.version == "atom03"
    assert first.published and first.published.instant == "2004-01-02T09:30:00Z"
    assert first.modified and first.modified.instant == "2004-02-02T09:30:00Z"
    assert first.content == "<p>x</p>"
    assert (second.published, second.content) == (None, "<b>y</b>")


@pytest.mark.parametrize(
    ("version", "name"), [("0.91", "rss091u"), ("0.92", "rss092"), ("2.0", "rss20"), ("2.01", "rss20"), ("", "rss")]
)
def test_rss_versions(version: str, name: str) -> None:
    assert parse(f"<rss version='{version}'><channel><title>a</title></channel></rss>").version == name


@pytest.mark.parametrize(
    ("xml", "title"),
    [
        ("A &amp;amp; B", "A & B"),
        ("<![CDATA[A &amp;lt; B]]>", "A &lt; B"),
        ("A &amp;lt;b&amp;gt; B", "A <b> B"),
        ("A &lt;b&gt;B&lt;/b&gt;", "A B"),
        ("<![CDATA[<p>A</p><p>B</p>]]>", "A B"),
        ("I &lt;3 it", "I <3 it"),
        ("List&lt;String&gt;", "List<String>"),
        ("  two\n lines ", "two lines"),
        ("Q&amp;#8217;s", "Q’s"),
        ("100&#150;200", "100–200"),
        ("", None),
        ("&lt;br&gt;", None),
    ],
)
def test_rss_titles_are_plain_text(xml: str, title: str | None) -> None:
    assert rss(f"<title>{xml}</title><link>https://x.example/</link>").title == title


def test_atom_text_titles_are_taken_at_their_word() -> None:
    assert atom("<title>Use &lt;b&gt; &amp;amp; win</title>").title == "Use <b> &amp; win"


def test_media_title_and_teaser_stand_behind_the_entrys_own() -> None:
    entry = rss(
        "<media:content url='https://p.example/1.jpg' medium='image'><media:title>Photo</media:title>"
        "<media:description>A street</media:description></media:content>"
        "<title>News</title><description>It is.</description>"
    )
    assert (entry.title, entry.summary, entry.content) == ("News", "It is.", None)


@pytest.mark.parametrize(
    ("item", "link"),
    [
        ("<link> https://p.example/1?a=1&amp;b=2 </link>", "https://p.example/1?a=1&b=2"),
        ("<link>/news/1</link>", "https://paper.example/news/1"),
        ("<link>//cdn.example/1</link>", "https://cdn.example/1"),
        ("<guid>https://p.example/1</guid>", "https://p.example/1"),
        ("<guid isPermaLink='false'>https://p.example/1</guid>", None),
        ("<guid>17</guid>", None),
        ("<link>javascript:alert(1)</link>", None),
        ("<link>https://feeds.example/~r/1</link><feedburner:origLink>https://p.example/1</feedburner:origLink>",
         "https://p.example/1"),
        ("<a10:link rel='self' href='https://p.example/self'/><a10:link href='https://p.example/1'/>", "https://p.example/1"),
        ("<link></link><link>https://p.example/2</link>", "https://p.example/2"),
        ("<link>http://[bad</link>", None),
    ],
)  # fmt: skip
def test_links(item: str, link: str | None) -> None:
    assert rss(f"<title>t</title>{item}").link == link


def test_xml_base_makes_links_absolute() -> None:
    feed = parse(
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/"><title>t</title>'
        '<entry xml:base="y/"><link href="1"/><id>1</id></entry></feed>'
    )
    assert feed.entries[0].link == "https://a.example/x/y/1" and feed.entries[0].guid == "1"


@pytest.mark.parametrize(
    ("xml", "names"),
    [
        ("<author>ann@p.example (Ann Lee)</author>", ("Ann Lee",)),
        ("<author>Ann Lee &lt;ann@p.example&gt;</author>", ("Ann Lee",)),
        ("<author>Ann Lee (ann@p.example)</author>", ("Ann Lee",)),
        ("<author>ann@p.example</author>", ()),
        ("<author>https://p.example/ann</author>", ()),
        ("<dc:creator><![CDATA[Ann Lee]]></dc:creator><author>Ann Lee</author>", ("Ann Lee",)),
        ("<dc:creator>Ann Lee</dc:creator><dc:creator>Bob Ray</dc:creator>", ("Ann Lee", "Bob Ray")),
        ("<itunes:author>The Desk</itunes:author>", ("The Desk",)),
        ("<author><name>Ann Lee</name><email>a@b.example</email></author>", ("Ann Lee",)),
        ("<author><email>a@b.example</email></author>", ()),
        ("<author>" + "a" * 5000 + "</author>", ()),
    ],
)
def test_authors(xml: str, names: tuple[str, ...]) -> None:
    assert rss(f"<title>t</title>{xml}").authors == names


def test_rss_editor_is_no_author() -> None:
    feed = parse(RSS.format("<managingEditor>e@p.example (Eve)</managingEditor><item><title>t</title></item>"))
    assert feed.entries[0].authors == ()


@pytest.mark.parametrize(
    ("item", "content", "summary"),
    [
        ("<description>&lt;p&gt;a&lt;/p&gt;</description>", None, "<p>a</p>"),
        ("<content:encoded>&lt;p&gt;a&lt;/p&gt;</content:encoded><description>a</description>", "<p>a</p>", None),
        ("<description><p>a <b>b</b></p></description>", None, "<p>a <b>b</b></p>"),
        ("<description> </description><itunes:summary>s</itunes:summary>", None, "s"),
        ("<description>a &amp;amp; b</description>", None, "a &amp; b"),
        ("<content:encoded>&lt;script&gt;x()&lt;/script&gt;&lt;a href='/1'&gt;y&lt;/a&gt;</content:encoded>",
         "<script>x()</script><a href='/1'>y</a>", None),
    ],
)  # fmt: skip
def test_bodies_are_what_the_publisher_wrote(item: str, content: str | None, summary: str | None) -> None:
    entry = rss(f"<title>t</title>{item}")
    assert (entry.content, entry.summary) == (content, summary)


@pytest.mark.parametrize(
    ("item", "published", "modified"),
    [
        ("<pubDate>Tue, 02 Jan 2024 09:30:00 GMT</pubDate><dc:date>2024-01-05</dc:date>", "2024-01-02T09:30:00", None),
        ("<a10:updated>2024-01-02T09:30:00Z</a10:updated>", None, "2024-01-02T09:30:00"),
        ("<dcterms:modified>2024-01-03T09:30:00Z</dcterms:modified><dcterms:issued>2024-01-02T09:30:00Z</dcterms:issued>",
         "2024-01-02T09:30:00", "2024-01-03T09:30:00"),
        ("<pubDate>soon</pubDate><dc:date>2024-01-02</dc:date>", "2024-01-02", None),
        ("<pubDate></pubDate>", None, None),
        ("<pubDate>99999-01-01T00:00:00Z</pubDate>", None, None),
        ("<pubDate>0000-00-00 00:00:00</pubDate>", None, None),
    ],
)  # fmt: skip
def test_dates(item: str, published: str | None, modified: str | None) -> None:
    entry = rss(f"<title>t</title>{item}")
    assert (entry.published and entry.published.local, entry.modified and entry.modified.local) == (published, modified)


def test_a_date_without_zone_gets_none() -> None:
    entry = rss("<pubDate>2024-01-02 09:30:00</pubDate>")
    assert entry.published and (entry.published.zone, entry.published.instant) == ("unknown", None)


def test_an_unreadable_date_is_a_fault() -> None:
    feed = parse(RSS.format("<item><pubDate>one fine day</pubDate></item>" * 2))
    assert feed.faults == ("2 dates cannot be read, the first is 'one fine day'",)


def test_images_without_sound_and_film() -> None:
    entry = rss(
        "<enclosure url='/a.mp3' type='audio/mpeg'/><enclosure url='/b.jpg' type='image/jpeg'/>"
        "<media:group><media:content url='/c.png'/><media:content url='/d.mp4' type='video/mp4'/></media:group>"
        "<media:thumbnail url='/e.jpg'/><media:thumbnail url='/b.jpg'/><itunes:image href='/f.jpg'/>"
        "<image><url>/g.gif</url></image>"
    )
    assert entry.images == tuple(
        f"https://paper.example/{name}" for name in ("c.png", "b.jpg", "e.jpg", "f.jpg", "g.gif")
    )


def test_the_language_of_one_item_is_not_the_next_ones() -> None:
    feed = parse(RSS.format("<item><dc:language>ar</dc:language></item><item><title>t</title></item>"))
    assert [entry.language for entry in feed.entries] == ["ar", None]


def test_keywords_are_split() -> None:
    entry = rss("<itunes:keywords>a, b ,a</itunes:keywords><category>Food &amp;amp; Drink</category>")
    assert entry.categories == ("a", "b", "Food & Drink")


@pytest.mark.parametrize(
    "document",
    [
        "<entry xmlns='http://www.w3.org/2005/Atom'><title>1</title></entry>",
        "<a:rss xmlns:a='http://backend.userland.com/rss2'><a:channel><a:item><a:title>1</a:title></a:item></a:channel></a:rss>",
        "<RSS VERSION='2.0'><CHANNEL><ITEM><TITLE>1</TITLE></ITEM></CHANNEL></RSS>",
        "<channel><title>c</title><item><title>1</title></item></channel>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'>"
        "<item><title>1</title></item></rdf:RDF>",
        "<feed><title>f</title><entry><title>1</title></entry></feed>",
    ],
)
def test_unusual_shapes(document: str) -> None:
    assert [entry.title for entry in parse(document).entries] == ["1"]


ONE, TWO = "<item><title>One</title><link>https://p.example/1</link></item>", "<item><title>Two</title></item>"


@pytest.mark.parametrize(
    "document",
    [
        RSS.format(ONE + TWO).removesuffix("</channel></rss>"),
        RSS.format(ONE + TWO) + "<!-- served in 3 ms --><script>if (a<b) {}</script>",
        RSS.format(ONE) + TWO,
        "<?xml version='1.0'?>\n" + RSS.format(ONE + TWO),
        "\ufeff\n\n " + RSS.format(ONE + TWO),
        "<br />\n<b>Warning</b>: no database in <b>/x.php</b>\n" + RSS.format(ONE + TWO),
        RSS.format(ONE + "<item><title>T&wo</title></item>").replace("T&wo", "Two<b a=b c>&nbsp;</b>"),
        RSS.format("<description>a <p>b<br> & c" + ONE + TWO),
        RSS.format("<item><title>One</title><link>https://p.example/1<description><p>x</description><item><title>Two"),
        RSS.format(ONE + TWO).replace("</title>", "</titel></title>"),
        RSS.format(ONE + TWO.replace("Two", "T\x00w\x1bo\x1f")),
        RSS.format("<!-- never closed" + ONE + TWO).replace("<!-- never", "<!--- never"),
        RSS.format(ONE + "<item><title>Two</title><description><![CDATA[cut"),
        RSS.format(ONE + "<item><title>Two</title><descripti"),
        RSS.format("<a>" * 400 + "</a>" * 400 + ONE + TWO),
    ],
)
def test_a_broken_document_keeps_its_entries(document: str) -> None:
    feed = parse(document)
    assert [entry.title for entry in feed.entries] == ["One", "Two"]
    assert feed.entries[0].link == "https://p.example/1"
    assert feed.title == "The Paper"


@pytest.mark.parametrize(
    "item",
    [
        "<gml:pos xmlns:gml='http://www.opengis.net/gml'>1 2</gml:pos>",
        "<media:player/>",
        "<width>wide<b/></width>",
        "<x:y xmlns:x=' http://x.example/ a '>1</x:y>",
        "<media:rating/><media:credit/><category/><source/><enclosure/>",
        "<title/>&#xD800;&#0;&#99999999999;",
    ],
)
def test_what_feedparser_stumbles_over_costs_no_entry(item: str) -> None:
    feed = parse(RSS.format(f"<item>{item}<title>One</title></item>" + TWO))
    assert [entry.title for entry in feed.entries] == ["One", "Two"]


def test_vocabularies_are_known_by_their_usual_prefixes() -> None:
    feed = parse("<rss version='2.0'><rss:channel><rss:item><rss:title>One</rss:title>"
                 "<dc:creator>Ann Lee</dc:creator></rss:item></rss:channel></rss>")  # fmt: skip
    assert [(entry.title, entry.authors) for entry in feed.entries] == [("One", ("Ann Lee",))]


def test_mending_is_named() -> None:
    assert parse(RSS.format("<item><title>a & b</title></item>")).faults == (
        "its markup was broken and has been mended",
    )
    assert parse("junk " + RSS.format(ONE)).faults == ("5 characters before the feed were left out",)


WORDS = "Żółć"
DECLARED = '<?xml version="1.0" encoding="{}"?><rss><channel><item><title>{}</title></item></channel></rss>'


@pytest.mark.parametrize(
    ("body", "kind", "title"),
    [
        (DECLARED.format("iso-8859-2", WORDS).encode("iso-8859-2"), None, WORDS),
        (DECLARED.format("utf-8", WORDS).encode("iso-8859-2"), "text/xml; charset=ISO-8859-2", WORDS),
        (DECLARED.format("iso-8859-1", WORDS).encode(), "application/xml; charset=iso-8859-1", WORDS),
        (DECLARED.format("utf-16", WORDS).encode(), None, WORDS),
        (DECLARED.format("utf-16", WORDS).encode("utf-16"), None, WORDS),
        (DECLARED.format("utf-16", WORDS).encode("utf-16-be"), None, WORDS),
        (DECLARED.format("utf-8", WORDS).encode("utf-32"), None, WORDS),
        (DECLARED.format("utf-8", WORDS).encode("utf-8-sig"), "text/xml; charset=us-ascii", WORDS),
        (DECLARED.format("windows-1256", "خبر عاجل").encode("cp1256"), None, "خبر عاجل"),
        (DECLARED.format("iso-8859-1", "“5 €”").encode("cp1252"), None, "“5 €”"),
        (DECLARED.format("gb2312", "新闻鎔").encode("gb18030"), None, "新闻鎔"),
        (DECLARED.format("shift_jis", "新聞").encode("shift_jis"), None, "新聞"),
        (DECLARED.format("iso-2022-jp", "新聞").encode("iso-2022-jp"), None, "新聞"),
        (DECLARED.format("no-such", "Zürich grüßt Köln").encode("cp1252"), None, "Zürich grüßt Köln"),
        (DECLARED.format("utf-8", WORDS * 9 + "!").encode().replace(b"!", b"\xc5!"), None, WORDS * 9 + "\ufffd!"),
    ],
)
def test_encodings(body: bytes, kind: str | None, title: str) -> None:
    feed = parse_feed(body, url=URL, headers={"Content-Type": kind} if kind else None)
    assert feed.entries[0].title == title


def test_wrong_encodings_are_faults() -> None:
    body = DECLARED.format("no-such", "Zürich grüßt Köln").encode("cp1252")
    assert parse(body).faults == ("it states no encoding that reads it; read as windows-1252",)
    assert parse(DECLARED.format("no-such", WORDS)).faults == ()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \n\0",
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        b"Not found",
        b"<!DOCTYPE html><html><head><title>404</title></head><body>gone</body></html>",
        b"<html><body>Read our <rss> feed <channel></body></html>",
        b"<head><title>Moved</title></head><body>here</body>",
        b"<opml version='2.0'><body/></opml>",
        b"<feed><product>1</product></feed>",
        b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><x/></rdf:RDF>",
        b"{}",
        b"[]",
        b'{"version": "https://jsonfeed.org/version/1.1"',
        b'{"items": [{"id": "1"}]}',
        b"{" * 200_000,
        b'{"version":"https://jsonfeed.org/version/1","items":' + b"[" * 200_000,
    ],
)
def test_what_is_no_feed(body: bytes) -> None:
    with pytest.raises(Rejected) as error:
        parse_feed(body, url=URL)
    assert error.value.reason == "not_a_feed" and error.value.detail.endswith(".")
    assert looks_like_feed("text/html", body[:2048]) is False or body.startswith((b"{", b"<feed"))


def test_an_empty_feed_is_one() -> None:
    assert parse(RSS.format("")).entries == ()


BOMB = "<?xml version='1.0'?><!DOCTYPE r [{}]><rss version='2.0'><channel><title>{}</title></channel></rss>"


@pytest.mark.parametrize(
    "document",
    [
        BOMB.format(
            "<!ENTITY b0 'ha'>" + "".join(f"<!ENTITY b{i} '{f'&b{i - 1};' * 10}'>" for i in range(1, 9)), "&b8;"
        ),
        BOMB.format("<!ENTITY a '&b;'><!ENTITY b '&a;'>", "&a;"),
        BOMB.format(f"<!ENTITY a '{'a' * 50_000}'>", "&a;" * 50_000),
        BOMB.format(f"<!ENTITY a '{'a' * 150}'>", "&a;" * 50_000),
    ],
)
def test_entity_bombs_are_refused(document: str) -> None:
    with pytest.raises(Rejected, match="not_a_feed"):
        parse(document)


def test_vocabularies_without_end_are_refused() -> None:
    with pytest.raises(Rejected, match="vocabularies"):
        within(2, RSS.format("".join(f"<p{number}:x xmlns:p{number}='u{number}'/>" for number in range(20_000))))


def test_own_entities_are_resolved_and_files_are_not() -> None:
    internal = parse(
        BOMB.format('<!ENTITY pub "The &#38;#38; Paper"><!ENTITY nb "&#160;">', "&pub;&nb;1 <![CDATA[&pub;]]>")
    )
    assert internal.title == "The & Paper 1 &pub;"
    external = parse(BOMB.format("<!ENTITY x SYSTEM 'file:///etc/hostname'>", "a &x; b"))
    assert external.title == "a &x; b"
    netscape = (
        '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
    )
    assert parse(netscape + "<rss version='0.91'><channel><title>N</title></channel></rss>").title == "N"


def test_json_feed() -> None:
    feed = parse(
        """{"version": "https://jsonfeed.org/version/1.1", "title": "J", "home_page_url": "https://j.example/",
        "language": "de", "authors": [{"name": "Team"}], "items": [
        {"id": 7, "url": "/7", "title": "Sieben \\ud83d\\ude00", "content_html": "<p>x</p>", "summary": "y",
         "date_published": "2024-01-02T09:30:00+01:00", "date_modified": "2024-01-03T09:30:00+01:00",
         "image": "https://j.example/7.png", "tags": ["a", "a", 3], "authors": [{"name": "Ann Lee"}], "language": "en"},
        5, {"id": "8", "content_text": "1 < 2\\n\\nnext", "author": {"name": "Bob Ray"}},
        {"date_published": "later"}]}"""
    )
    seven, eight, last = feed.entries
    assert (feed.version, feed.title, feed.link, feed.language) == ("json11", "J", "https://j.example/", "de")
    assert feed.faults == ("1 items are no objects", "1 dates cannot be read, the first is 'later'")
    assert (seven.guid, seven.link, seven.title) == ("7", "https://j.example/7", "Sieben 😀")
    assert (seven.content, seven.summary, seven.images) == ("<p>x</p>", "<p>y</p>", ("https://j.example/7.png",))
    assert (seven.categories, seven.authors, seven.language) == (("a",), ("Ann Lee",), "en")
    assert seven.published and seven.published.offset == "+01:00" and seven.modified
    assert (eight.content, eight.authors) == ("<p>1 &lt; 2</p><p>next</p>", ("Bob Ray",))
    assert (last.position, last.authors, last.published) == (3, ("Team",), None)


def test_json_that_breaks_the_rules_is_read() -> None:
    feed = parse(
        '{"version":"https://jsonfeed.org/version/1","title":"a\\ud800b\\\\ud800","items":[{"id":1e999},{"id":'
        + "9" * 6000
        + "}]}"
    )
    assert (feed.version, feed.title) == ("json10", "a\ufffdb\\ud800")
    assert feed.faults == ("its JSON breaks the rules of JSON",)
    assert [entry.guid for entry in feed.entries] == ["1e999", "9" * 6000]


@pytest.mark.parametrize(
    ("kind", "head", "is_feed"),
    [
        (None, RSS.encode(), True),
        ("text/html", RSS.encode(), True),
        ("application/rss+xml", b"<!doctype html><html>", False),
        (None, b"\xef\xbb\xbf\n<!-- c --><?x y?><!DOCTYPE rss [<!ENTITY a 'b'>]>\n<rss version='2.0'>", True),
        (None, ATOM.encode("utf-16"), True),
        (None, b"<feed xmlns='http://www.w3.org/2005/Atom'>", True),
        (None, b"<feed><product>", False),
        (
            None,
            b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>",
            True,
        ),
        (None, b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:foaf='f'>", False),
        (None, b'{"version": "https:\\/\\/jsonfeed.org\\/version\\/1.1", "items": []}', True),
        ("application/feed+json", b'{"title": "x"', True),
        ("application/json", b'{"title": "x"}', False),
        ("application/atom+xml", b"<!--" + b"x" * 3000, True),
        ("text/xml", b"<!--" + b"x" * 3000, False),
        (None, b"<svg xmlns='http://www.w3.org/2000/svg'>", False),
        (None, b"", False),
        ("application/rss+xml", b"Service Unavailable", False),
    ],
)
def test_looks_like_feed(kind: str | None, head: bytes, is_feed: bool) -> None:
    assert looks_like_feed(kind, head) is is_feed


@given(
    st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")))
)
@settings(max_examples=300, deadline=1000)
def test_any_bytes_are_a_feed_or_refused(body: bytes) -> None:
    looks_like_feed(None, body)
    try:
        assert isinstance(parse_feed(body, url=URL), Feed)
    except Rejected as error:
        assert error.reason == "not_a_feed"


MARKUP = """<rss> <channel> <item> </item> <entry> </entry> <title> </title> <link> <link/> <link href='x'/> <guid>
<pubDate> 2024-01-02 <dc:date> <description> </description> <content:encoded> <![CDATA[ ]]> <!-- --> <?x ?> <!DOCTYPE
<!ENTITY &amp; &nbsp; & &#0; &#xD800; < > ' " a:b= xmlns:a='b' xmlns='' xml:base='//[' <author> <image> <source> <p>
</p> <media:group> <category> x é ] [ </rss> </channel> <rdf:RDF> <feed> type='xhtml' <content <summary>
mode='base64' />"""
PIECES = st.sampled_from(["\0", *MARKUP.split()])


@given(
    st.lists(PIECES, max_size=40), st.sampled_from(["<rss><channel>", "<feed xmlns='http://www.w3.org/2005/Atom'>", ""])
)
@settings(max_examples=400, deadline=1000)
def test_any_markup_is_a_feed_or_refused(pieces: list[str], start: str) -> None:
    try:
        feed = parse(start + " ".join(pieces))
    except Rejected as error:
        assert error.reason == "not_a_feed"
    else:
        assert [entry.position for entry in feed.entries] == list(range(1, len(feed.entries) + 1))


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cc",)), min_size=1, max_size=20), max_size=5))
@settings(max_examples=100, deadline=1000)
def test_mending_a_sound_document_changes_nothing(titles: list[str]) -> None:
    items = "".join(f"<item><guid><![CDATA[{title.replace(']]>', '')}]]></guid></item>" for title in titles)
    sound = parse(RSS.format(items))
    broken = parse(RSS.format(items).replace("</channel></rss>", ""))
    assert broken.entries == sound.entries and not sound.faults


@pytest.mark.parametrize(
    "body",
    [
        "<description>" + "<b>" * 100_000,
        "<x>" * 50_000 + "</x>" * 50_000,
        "<description>" + "<" * 200_000,
        "<description>" + "<a b='" * 50_000,
        "<!--" * 100_000,
        "</a " * 100_000,
        "<a " + "b " * 100_000 + ">&",
        "<a " + "b= " * 100_000 + ">&",
        "<![CDATA[" * 50_000,
        "<title><![CDATA[" + "<a " * 100_000 + "]]></title>",
        "<title><![CDATA[" + "<!--" * 100_000 + "]]></title>",
        "<title>" + "& " * 100_000,
        "<author>" + "a" * 200_000 + "</author>",
        "<author>" + "a@" * 900 + "</author>",
        "<pubDate>" + "1 " * 100_000 + "</pubDate>",
        "".join(f"<category>c{number}</category>" for number in range(20_000)),
        "".join(f"<p{number}:x/>" for number in range(10_000)),
        "<a " + "".join(f"b{number}='' " for number in range(30_000)) + "/>",
        "<itunes:keywords><![CDATA[<" + "".join(f"{number}," for number in range(30_000)) + "]]></itunes:keywords>",
        "<managingEditor><![CDATA[<" + "a" * 100_000 + "]]></managingEditor>",
        "<author><![CDATA[" * 20_000,
        "<a xml:base='http://x.example/" + "x/" * 5000 + "'>" + "<link href='y'/>" * 5000 + "</a>",
    ],
)
def test_hostile_documents_are_read_in_time(body: str) -> None:
    document = RSS.format("<item>" + body)
    assert len(within(5, document).entries) == 1


@pytest.mark.parametrize(
    "body", [b"<!-- a" * 100_000, b"<?a " * 100_000, b"<!DOCTYPE r [" + b"'" * 200_000, b"\0" * 500_000]
)
def test_hostile_prologs_are_refused_in_time(body: bytes) -> None:
    with pytest.raises(Rejected):
        within(2, body)


def within(seconds: float, document: str | bytes) -> Feed:
    start = time.process_time()
    try:
        return parse(document)
    finally:
        assert time.process_time() - start < seconds


def test_speed() -> None:
    text = "<p>Some words of a text with <a href='/x'>a link</a> in it.</p>" * 65
    item = f"<item><title>T</title><link>/1</link><content:encoded><![CDATA[{text}]]></content:encoded></item>"
    document = RSS.format(item * 200)
    assert len(document) > 200 * 4000
    assert len(within(0.2, document).entries) == 200  # 30 to 60 ms of one core


def test_same_reading_as_feedparser() -> None:
    document = RSS.format(FULL_ITEM + ONE + TWO)
    entries = parse(document).entries
    others = feedparser.parse(io.BytesIO(document.encode()), sanitize_html=False, resolve_relative_uris=False).entries
    assert [(e.title, e.link, e.guid) for e in entries] == [(o.title, o.get("link"), o.get("id")) for o in others]
