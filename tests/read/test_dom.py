import pytest

from according.read.dom import dom_lines, parsed


def lines(markup):
    return [line.text for line in dom_lines(parsed(markup, "page"))]


@pytest.mark.parametrize(
    ("markup", "told"),
    [
        ("<p>Nine <b>people</b>\n died.</p><p>Two did not.", ["Nine people died.", "Two did not."]),
        ("<div>Nine<div>ten</div>eleven</div>", ["Nine", "ten", "eleven"]),
        ("<p>1&nbsp;300 dead &lt;3&gt; İ ﬁ</p>", ["1\u00a0300 dead <3> İ ﬁ"]),
        ("<p>Nine died<br>and two did not.</p>", ["Nine died and two did not."]),
        ("<p>Nine died.<br>two did not.</p>", ["Nine died.", "two did not."]),
        ("<p>Nine died<br><br>two did not</p>", ["Nine died", "two did not"]),
        ("<ul><li>tanks - 3<li>ships - 1</ul>", ["tanks - 3", "ships - 1"]),
        ("<table><tr><td>tanks<td>3<td></tr></table>", ["tanks | 3"]),
        ("<table><tr><td>tanks<p>3</table>", ["tanks", "3"]),
        ("<table><tr><td><h2>A</h2><td>b</table>", ["A", "b"]),
        ("<script>a()</script><noscript>b</noscript><p>c<!-- d --></p>", ["c"]),
        ("<p><span class='visually-hidden'>Image caption, </span>The dam</p>", ["The dam"]),
        ("<div>Ilse Varga<time>4 May 2031</time></div>", ["Ilse Varga 4 May 2031"]),
        ("<div><time><span>4 May</span><span>13:40</span></time></div>", ["4 May 13:40"]),
        ("<p>At <time>10:00</time>, nine died.</p>", ["At 10:00, nine died."]),
    ],
)
def test_a_line_is_a_stretch_of_visible_text(markup, told):
    assert lines(f"<html><body>{markup}</body></html>") == told


def test_a_line_knows_where_it_stands():
    [story, caption, link] = dom_lines(
        parsed(
            "<p>Nine died in <a href=x>Dorva</a>.</p><figure><figcaption>The dam</figcaption>"
            "</figure><nav><a href=x>Home</a></nav>",
            "page",
        )
    )

    assert (story.tag, story.linked, story.caption, story.chrome) == ("p", 5, False, "")
    assert caption.caption
    assert (link.linked, link.chrome) == (4, "nav")


def test_line_breaks_without_end_are_read_in_time_linear_in_them():
    told = lines("<html><body><p>" + "a<br>" * 100_000)

    assert sum(map(len, told)) >= 100_000
