import pytest

from timeline.formats import _html

MANY = 100_000


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("plain", "plain"),
        ("a < b && c > d", "a < b && c > d"),  # signs that begin no tag
        ("Flood &amp; fire &#8211; x", "Flood & fire – x"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<b>a\n   b</b>", "a b"),  # HTML's line ends mean a space
        ("a<script>x()</script>b<style>p{}</style>c", "abc"),
        ("a<!-- <b>hidden</b> -->b", "ab"),
        ("a<!-- never closed", "a"),
        ("<b>a</i></b></p>b", "a\nb"),  # end tags of nothing
        ("<unclosed", "<unclosed"),
        ("<ul><li>a<li>b</ul>", "a\nb"),
        ("中<i>国</i>", "中国"),
    ],
)
def test_html_becomes_the_text_a_reader_sees(html, text):
    assert _html.plain(html) == text


@pytest.mark.parametrize(
    ("html", "link"),
    [
        ('<a href="https://a.example/?b=1&amp;c=2">a</a>', "https://a.example/?b=1&c=2"),
        ("<a href=https://a.example>a</a><a href=https://b.example>b</a>", "https://a.example"),
        ('<a class=x href = "https://a.example">a</a>', "https://a.example"),
        ('<a href="javascript:alert(1)">a</a>', ""),
        ('<a href="data:text/html,x">a</a>', ""),
        ('<a href="//a.example">a</a>', ""),
        ("see https://a.example/x, please", "https://a.example/x,"),  # no markup: the address as it stands
    ],
)
def test_only_a_web_address_is_the_link(html, link):
    assert _html.read(html).link == link


def test_what_we_write_is_read_back_field_by_field():
    event = {
        "description": " a\n b & <c> ",
        "quote": "“q”\n\n\tr",
        "place": "Genève",
        "url": "https://a.example/?x=1&y=2",
    }
    assert _html.read(_html.body(event, {})).fields == event


def test_no_address_but_the_web_becomes_a_link_of_ours():
    assert "href" not in _html.body({"url": "javascript:alert(1)"}, {})


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a ",
        "<!",
        "&",
        "<!--",
        "<a href='",
        "</",
        "<p>",
        "<?",
        "<![CDATA[",
        "&#",
        "<a x>",
        "<script>",
        "a=",
        "</p>",
    ],
)
def test_a_hundred_thousand_of_anything_cost_no_time(piece):
    _html.read("<b " * (piece == "a=") + piece * MANY)
