import pytest

from according.model import BlockKind, Page
from according.read import read_page

OPENING = "At least 12 people were killed when a dam gave way above the town of Dorva on Sunday."
SECOND = "The flood tore through the lower town shortly before dawn, witnesses told the Courier."
THIRD = "The company that built the dam has not answered questions about what caused the breach."


def page(body, head="", attributes=""):
    return f"<!doctype html><html {attributes}><head>{head}</head><body>{body}</body></html>"


def story(*more, title="Dam above Dorva gives way"):
    paragraphs = "".join(f"<p>{one}</p>" for one in (OPENING, SECOND, THIRD))
    return f"<article><h1>{title}</h1>{paragraphs}{''.join(more)}</article>"


def read(markup, address=""):
    return read_page(Page("page.html", markup.encode(), address=address))


def blocks(report, kind=BlockKind.BODY):
    return [report.text[b.start : b.end] for b in report.blocks if b.kind is kind]


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ("<p>No, he said.</p>", "No, he said."),
        ("<ul><li>tanks ‒ 1361 (+3),</li><li>aircraft ‒ 208 (+1).</li></ul>", "tanks ‒ 1361 (+3),"),
        ("<ol><li>Dorva: 9</li><li>Vell: 3</li></ol>", "Vell: 3"),
        (
            "<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Dorva</td><td>9</td></tr></table>",
            "Dorva | 9",
        ),
        ("<table><tr><td><p>Dorva</p></td><td>9</td></tr></table>", "Dorva | 9"),
        (
            "<blockquote><p>We ran, and nine of us did not.</p></blockquote>",
            "We ran, and nine of us did not.",
        ),
        (
            "<p>It rose by <b>3</b>&nbsp;metres and killed&#10;<i>nine</i>.</p>",
            "It rose by 3\u00a0metres and killed nine.",
        ),
        (
            "<h2>What was lost</h2><p>Two bridges, a school and the market were carried off.</p>",
            "What was lost",
        ),
        (
            "<p>Nine died in Dorva<br>and three in Vell, police said.</p>",
            "Nine died in Dorva and three in Vell, police said.",
        ),
        ("<p>Dorva: 9 dead.<br>Vell: 3 dead.</p>", "Vell: 3 dead."),
    ],
)
def test_a_line_of_the_article_is_kept_as_it_stands(more, line):
    assert line in blocks(read(page(story(more))))


@pytest.mark.parametrize(
    "more",
    [
        "<script>var a = 'Nine died.';</script>",
        "<style>p {}</style>",
        "<noscript>Please turn on JavaScript</noscript>",
        "<template><p>Nine died.</p></template>",
        "<!-- Nine died. -->",
        "<button>Share</button>",
        "<p><a href=/x>Read more: The engineers who warned of it</a></p>",
        "<aside><p>Most of our readers live in the hills above the river, and like it.</p></aside>",
    ],
)
def test_what_is_not_the_article_is_not_in_the_text(more):
    report = read(page(story(more)))

    assert blocks(report) == [OPENING, SECOND, THIRD]


def test_every_visible_line_is_kept_or_dropped():
    report = read(page(f"<nav><a>Home</a></nav>{story('<p>Share</p>')}<footer>Dorva 2031</footer>"))

    assert {one.text for one in report.dropped} == {"Home", "Share", "Dorva 2031"}


def test_captions_stand_after_the_body_and_once():
    figure = "<figure><img><figcaption>The dam on Monday {}</figcaption></figure>"

    report = read(page(story(figure.format("(Wire)"), figure.format(""), "<p>It rained.</p>")))

    assert blocks(report, BlockKind.CAPTION) == ["The dam on Monday (Wire)"]
    assert report.text.endswith("It rained.\n\nThe dam on Monday (Wire)")
    assert [one.reason for one in report.dropped] == ["repeated caption"]


JSON_LD = """<script type="application/ld+json">[{"@type": "WebSite", "name": "x"},
{"@graph": [{"@type": ["NewsArticle"], "headline": "Dam above Dorva gives way",
"author": [{"name": "A. Reyl"}, {"name": "B. Okoro"}], "publisher": {"name": "Vell Courier"},
"datePublished": "2031-05-04T13:40:00+02:00", "inLanguage": "en-GB"}]}]</script>"""


def test_json_ld_tells_what_the_page_is():
    report = read(page(story(), JSON_LD))

    assert (report.byline, report.publisher, report.language) == (
        "A. Reyl, B. Okoro",
        "Vell Courier",
        "en-GB",
    )
    assert report.published
    assert report.published.moment == "2031-05-04T13:40+02:00"


@pytest.mark.parametrize(
    ("head", "address", "publisher"),
    [
        ('<meta property="og:site_name" content="Vell Courier">', "", "Vell Courier"),
        ('<link rel="canonical" href="https://www.vell.example/a">', "", "vell.example"),
        ("", "https://news.vell.example/a", "news.vell.example"),
        ("", "page.html", ""),
    ],
)
def test_the_publisher_is_the_site(head, address, publisher):
    assert read(page(story(), head), address).publisher == publisher


@pytest.mark.parametrize(
    ("head", "moment"),
    [
        (
            '<meta property="article:published_time" content="2031-05-04T10:00:00Z">',
            "2031-05-04T10:00+00:00",
        ),
        ('<meta name="DC.date.issued" content="2031-05-04">', "2031-05-04"),
        ('<meta itemprop="datePublished" content="May 4, 2031">', "2031-05-04"),
        ('<script type="application/ld+json">{broken</script>', None),
        ('<script type="application/ld+json">' + "[" * 5000 + "</script>", None),
    ],
)
def test_the_head_tells_when(head, moment):
    published = read(page(story(), head)).published

    assert (published and published.moment) == moment


def test_a_time_element_tells_when():
    body = story().replace(
        "</h1>", '</h1><time datetime="2031-05-04T13:40+02:00">4 May 2031</time>'
    )

    published = read(page(body)).published

    assert published
    assert published.moment == "2031-05-04T13:40+02:00"


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Dam above Dorva gives way", "<title>Dam above Dorva gives way | Vell Courier</title>"),
        (
            "Dam above Dorva gives way",
            '<meta property="og:title" content="Dam above Dorva gives way">',
        ),
        ("A dam breaks", "<title>Vell Courier</title>"),
    ],
)
def test_the_headline_is_the_one_on_the_page(title, head):
    report = read(page(story(title=title), head))

    assert report.title == title
    assert blocks(report, BlockKind.HEADLINE) == [title]


def test_without_a_heading_the_title_is_the_headline():
    body = story().replace("<h1>Dam above Dorva gives way</h1>", "")

    assert read(page(body, "<title>Dam gives way</title>")).text.startswith(
        "Dam gives way\n\nAt least"
    )


@pytest.mark.parametrize("attribute", ['lang="uk"', 'xml:lang="uk"'])
def test_the_page_tells_its_language(attribute):
    assert read(page(story(), attributes=attribute)).language == "uk"


def test_half_a_surrogate_pair_never_comes_into_the_text():
    report = read(page(story("<p>Nine &#xD800; died, and &#55357; were hurt in Vell.</p>")))

    assert report.text.encode()


def test_notices_of_losses_keep_every_line(shared):
    for path in sorted((shared / "data/ukraine_mod_pages").glob("*.html")):
        content = path.read_bytes()

        report = read_page(Page(path.name, content))

        assert report.text.count("(+") == content.decode().count("(+")
        for word in ("personnel", "tanks", "APV", "artillery", "MLRS", "aircraft", "helicopters"):
            assert word in report.text, path.name
        assert report.day == path.stem


@pytest.mark.parametrize(
    ("language", "moment"),
    [("en-US", "2031-03-08T10:15"), ("en-GB", "2031-08-03T10:15"), ("en", None)],
)
def test_a_day_in_numbers_is_read_as_its_country_orders_it(language, moment):
    body = story().replace("</h1>", "</h1><p>Published: 03/08/2031 10:15</p>")

    published = read(page(body, attributes=f'lang="{language}"')).published

    assert (published and published.moment) == moment
