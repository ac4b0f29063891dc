"""The desk in a real browser: the way to the founding question, on desks and phones."""

import re

import pytest

pytest.importorskip("playwright.sync_api")
axe_playwright = pytest.importorskip("axe_playwright_python.sync_playwright")

TITLE = "How many Russian soldiers were killed in Ukraine since 24 Feb 2022?"
WIDTHS = {"desktop": 1280, "phone": 390}
LOOKS = ((1280, "light"), (390, "dark"))
# What a first visit may cost, in bytes.
FIRST_VISIT = 250_000


@pytest.fixture
def opened(chromium, served):
    """A way to open a page of the desk as somebody who was never there."""
    contexts = []

    def opening(path="/", *, width=1280, scheme="light", script=True):
        context = chromium.new_context(
            viewport={"width": width, "height": 844},
            color_scheme=scheme,
            java_script_enabled=script,
            reduced_motion="reduce",
            base_url=served,
        )
        contexts.append(context)
        page = context.new_page()
        page.asked = []
        page.faults = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("console", lambda said: said.type == "error" and page.faults.append(said.text))
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        page.goto(path)
        return page

    yield opening
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_visitor_goes_from_the_front_page_to_the_sentence_behind_a_number(
    opened, served, width, script
):
    page = opened(width=width, script=script)

    page.get_by_role("heading", name=TITLE, level=1).get_by_role("link").click()
    page.wait_for_load_state()
    assert page.get_by_role("heading", name="Timeline").is_visible()
    drawing = page.locator("svg.timeline").locator("visible=true").first
    assert drawing.is_visible()
    page.get_by_role("link", name="498", exact=True).first.click()
    claim = page.locator(".claims li:target")

    assert "/reports/" in page.url
    assert "498" in claim.inner_text()
    assert "killed" in claim.inner_text()
    assert all(url.startswith(served) for url in page.asked)
    assert not page.faults


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
@pytest.mark.parametrize("kind", ["/", "question", "report", "claimant", "/contradictions", "/reading",
                                  "/questions", "/search?q=Russian", "/sign-in", "/api", "/check",
                                  "situation", "/situations", "/silences", "/claimants", "embed",
                                  "/questions?measure=killed", "/nowhere"])  # fmt: skip
def test_a_page_can_be_used_by_everybody(opened, ledger, width, scheme, kind):
    question = ledger.conclusions.question(TITLE).question.id
    report = ledger.reports()[0].report.id
    path = {
        "question": f"/questions/{question}",
        "report": f"/reports/{report}",
        "claimant": "/claimants/ukr/military",
        "situation": f"/situations/{ledger.conclusions.situations()[0].situation.id}",
        "embed": f"/embed/questions/{question}",
    }.get(kind, kind)
    page = opened(path, width=width, scheme=scheme)

    results = axe_playwright.Axe().run(
        page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    )

    serious = [
        (found["id"], [node["target"] for node in found["nodes"]][:3])
        for found in results.response["violations"]
        if found["impact"] in ("serious", "critical")
    ]
    assert not serious
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert not page.faults or kind == "/nowhere"


def test_paper_is_white_also_for_those_who_read_in_the_dark(opened, ledger):
    question = ledger.conclusions.question(TITLE).question.id
    page = opened(f"/questions/{question}", scheme="dark")
    colour = "getComputedStyle(document.querySelector('{}')).{}"

    page.emulate_media(media="print")
    paper = page.evaluate(colour.format("html", "backgroundColor"))
    card = page.evaluate(colour.format(".claimant", "backgroundColor"))
    words = page.evaluate(colour.format(".claimant blockquote", "color"))

    assert paper == card == "rgb(255, 255, 255)"
    assert words == "rgb(0, 0, 0)"
    assert not page.locator("nav[aria-label='Site']").is_visible()
    assert not page.get_by_label("Embed the timeline").is_visible()


def test_a_first_visit_is_light(chromium, served):
    context = chromium.new_context(base_url=served)
    page = context.new_page()
    client = context.new_cdp_session(page)
    client.send("Network.enable")
    sizes = []
    client.on("Network.loadingFinished", lambda told: sizes.append(told["encodedDataLength"]))
    page.goto("/", wait_until="networkidle")
    context.close()

    assert sizes
    assert sum(sizes) < FIRST_VISIT


def test_a_mark_of_the_timeline_says_what_it_is_and_leads_there(opened, ledger):
    question = ledger.conclusions.question(TITLE).question.id
    page = opened(f"/questions/{question}")
    mark = page.locator("svg.timeline a[aria-label*='498']").locator("visible=true").first

    mark.focus()
    told = page.locator(".readout").inner_text()
    mark.press("Enter")
    page.wait_for_url(re.compile("/reports/"))

    assert "498" in told
    assert "Russia's defence ministry" in told


def test_claimants_are_hidden_at_once_and_a_period_is_marked_with_the_pointer(opened, ledger):
    question = ledger.conclusions.question(TITLE).question.id
    page = opened(f"/questions/{question}?from=2022-01-01&to=2022-06-30")
    line = page.locator("svg.timeline g.line[data-actor='rus/defence-ministry']").first

    page.get_by_label("Russia's defence ministry", exact=True).uncheck()
    hidden = not line.is_visible()
    page.get_by_label("Russia's defence ministry", exact=True).check()
    page.locator("#drawing").scroll_into_view_if_needed()
    box = page.locator("svg.timeline").locator("visible=true").first.bounding_box()
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + 0.1 * box["width"], middle)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.5 * box["width"], middle, steps=4)
    page.mouse.up()
    page.wait_for_url(re.compile("from=2022-01-(?!01)"))

    assert hidden
    assert "to=2022-0" in page.url
    assert "06-30" not in page.url
    assert "who=" not in page.url
    assert not page.faults


def test_a_reviewer_corrects_a_field_with_the_keyboard(opened, ledger, served):
    pytest.importorskip("argon2")
    from according.ledger import Account, Entry, Role
    from according.show.passwords import hashed

    moment = "2022-03-09T06:00:00Z"
    secret = " ".join(["a", "long", "enough", "password"])
    ledger.accounts.add(
        Account("ben", hashed(secret), Role.REVIEWER, moment), Entry(moment, "", "account opened")
    )
    claim = next(kept.claim for kept in ledger.claims() if kept.claim.low == 498)
    page = opened(f"/review/{claim.id}")

    page.get_by_label("Name").fill("ben")
    page.get_by_label("Password").fill(secret)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served}/review/{claim.id}")
    results = axe_playwright.Axe().run(page)
    page.keyboard.press("e")
    page.keyboard.press("Control+A")
    page.keyboard.type("489")
    page.keyboard.press("Tab")
    page.keyboard.press("Control+A")
    page.keyboard.type("489")
    page.keyboard.press("Escape")
    page.keyboard.press("c")
    page.wait_for_url(re.compile(f"/review/(?!{claim.id})"))
    page.goto(f"/reports/{claim.report_id}")

    assert not [
        v["id"] for v in results.response["violations"] if v["impact"] in ("serious", "critical")
    ]
    assert "low: 489" in page.locator(f"#claim-{claim.id}").inner_text()
    assert ledger.judging.listed()[0].by == "ben"
    assert not page.faults


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_a_visitor_pastes_a_page_and_sees_the_contradiction(opened, width, scheme):
    page = opened("/check", width=width, scheme=scheme)

    page.get_by_label("or its text").fill(
        "Rival counts\n\nRussia's defence ministry said on Tuesday that 500 Russian soldiers had been "
        "killed in Ukraine since the invasion began on 24 February."
    )
    page.get_by_label("Published on").fill("2022-03-08")
    page.get_by_role("button", name="Check it").click()
    told = page.locator("ol.claims li").first
    results = axe_playwright.Axe().run(page)

    assert "contradicted" in told.inner_text()
    assert "24.0 times" in told.inner_text()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert not [
        v["id"] for v in results.response["violations"] if v["impact"] in ("serious", "critical")
    ]
    assert not page.faults
