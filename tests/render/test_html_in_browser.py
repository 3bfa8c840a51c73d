"""The page in a real browser: what is seen, what the keys do, and that no text becomes anything but text."""

from __future__ import annotations

import itertools
import os
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from chromium import Open, browser, opened
from html_pages import checked, compared, hostile, nothing
from payloads import PAYLOADS, VECTORS
from playwright.sync_api import expect

from discrep.render import render

__all__ = ["browser", "opened"]  # the fixtures of these tests
FULL = os.environ.get("HOSTILE") == "full"  # make hostile
PAGES = {"compare": compared(), "check": checked(), "nothing": nothing()}


def _shown(page, selector: str) -> int:
    return page.locator(selector).locator("visible=true").count()


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_nothing_is_asked_and_nothing_fails(opened: Open, name: str, script: bool) -> None:
    found = opened(PAGES[name], script=script)
    assert (found.said, found.asked, found.dialogs) == ([], [], [])
    assert found.page.locator("h1").inner_text()


@pytest.mark.parametrize(
    ("name", "width", "scheme"),
    [
        ("compare", 1200, "light"),
        ("compare", 360, "dark"),
        ("check", 360, "light"),
        ("check", 1200, "dark"),
        ("nothing", 1200, "light"),
    ],
)
def test_accessible_by_axe(opened: Open, name: str, width: int, scheme: str) -> None:
    page = opened(PAGES[name], width, scheme).page
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")  # until it is drawn
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    found = Axe().run(page, options=options)
    assert found.response["passes"]
    assert [f"{each['id']}: {each['nodes'][0]['html']}" for each in found.response["violations"]] == []


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [320, 700, 1200])
def test_nothing_is_wider_than_the_screen(opened: Open, name: str, width: int) -> None:
    page = opened(PAGES[name], width).page
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_verdicts_are_filtered_without_a_script(opened: Open) -> None:
    page = opened(PAGES["compare"], script=False).page
    before = _shown(page, ".card.conflict")
    assert before
    page.uncheck("#show-conflict")
    assert _shown(page, ".card.conflict") == 0
    page.check("#show-conflict")
    assert _shown(page, ".card.conflict") == before
    assert not page.locator("#search").is_visible()
    assert not page.locator("button.more").count()


def test_folds_open_without_a_script(opened: Open) -> None:
    page = opened(PAGES["compare"], script=False).page
    trace = page.locator(".card details.trace").first
    assert not trace.locator("p").first.is_visible()
    trace.locator("summary").click()
    assert trace.locator("p").first.is_visible()


def test_a_link_leads_from_a_finding_to_its_sentence(opened: Open) -> None:
    for script in (True, False):
        page = opened(PAGES["compare"], script=script).page
        card = page.locator(".card.conflict").first
        figure = card.locator("mark").first.inner_text()
        card.locator("a.place").first.click()
        begins = re.compile(rf"^\s*{re.escape(figure)}")  # once it is drawn: the link only sets off
        expect(page.locator("mark:target")).to_have_text(begins, use_inner_text=True)


def test_the_way_through_by_keys(opened: Open) -> None:
    page = opened(PAGES["compare"]).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "findings"
    page.keyboard.press("j")
    first = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert first.startswith("conflict: ")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") != first
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    assert page.locator("dialog").is_visible()
    cited = page.locator("article.card.conflict").first.locator("blockquote mark").all_inner_texts()
    marked = page.locator("dialog mark.on").all_inner_texts()
    assert len(marked) == len(cited) == 2
    assert all(mark.startswith(figure) for mark, figure in zip(marked, cited, strict=True))
    assert page.locator("dialog mark.on").first.is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("dialog").is_visible()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == first


def test_the_button_opens_the_texts_side_by_side(opened: Open) -> None:
    page = opened(PAGES["compare"]).page
    page.locator(".card.conflict button.more").first.click()
    boxes = [box.bounding_box() for box in page.locator("dialog .text").all()]
    assert len(boxes) == 2
    assert boxes[0]["y"] == boxes[1]["y"]
    assert boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]
    assert page.evaluate("document.querySelectorAll('dialog [id]').length") == 0
    page.locator("dialog button").click()
    assert not page.locator("dialog").is_visible()


def test_words_are_found(opened: Open) -> None:
    page = opened(PAGES["compare"]).page
    topics = _shown(page, ".topic")
    page.keyboard.press("/")
    page.keyboard.type("flooded")
    assert 0 < _shown(page, ".topic") < topics
    assert _shown(page, ".toc li") == _shown(page, ".topic")
    page.keyboard.type(" nowhere")
    assert _shown(page, ".topic") == 0
    assert page.locator(".none").is_visible()
    page.keyboard.press("Escape")
    assert _shown(page, ".topic") == topics


def test_a_topic_without_a_finding_to_show_is_hidden(opened: Open) -> None:
    page = opened(PAGES["compare"]).page
    for box in page.locator(".filters input").all():
        box.uncheck()
    assert _shown(page, ".topic") == 0
    page.check("#show-conflict")
    assert _shown(page, ".topic") == page.locator(".topic:has(.card.conflict)").count() > 0


def test_statuses_of_a_check_are_filtered(opened: Open) -> None:
    for script in (True, False):
        page = opened(PAGES["check"], script=script).page
        assert _shown(page, ".topic.supported")
        page.uncheck("#show-supported")
        assert _shown(page, ".topic.supported") == 0
        assert _shown(page, ".topic")


def test_print_shows_the_texts_and_no_controls(opened: Open) -> None:
    page = opened(PAGES["compare"]).page
    page.emulate_media(media="print")
    assert _shown(page, "nav") == _shown(page, "button") == 0
    assert _shown(page, ".text") == 4
    assert page.locator(".body").first.evaluate("e => getComputedStyle(e).maxHeight") == "none"
    assert len(page.pdf()) > 10_000


def test_dots_stand_where_their_values_are(opened: Open) -> None:
    page = opened(PAGES["compare"]).page
    rows = page.locator(".topic").first.locator(".rows .row")
    values = {}
    for row in rows.all():
        if row.locator("circle").count():
            box = row.locator("circle").bounding_box()
            values[int(row.locator(".value a").inner_text().replace(",", ""))] = box["x"] + box["width"] / 2
    assert len(values) > 2
    (low, left), *between, (high, right) = sorted(values.items())
    for value, x in between:
        assert x - left == pytest.approx((right - left) * (value - low) / (high - low), abs=1)


def test_grid_lines_meet_from_row_to_row(opened: Open) -> None:
    page = opened(PAGES["compare"]).page
    rows = page.locator(".topic").first.locator(".rows .row")
    lines = [row.locator("line.grid").first.bounding_box() for row in rows.all()]
    for one, two in itertools.pairwise(lines):
        assert one["x"] == pytest.approx(two["x"], abs=0.5)
        assert one["y"] + one["height"] == pytest.approx(two["y"], abs=2)


# Texts that attack ---------------------------------------------------------------------------------


def test_the_control_fires(opened: Open) -> None:
    """What the next test looks for is seen where it happens."""
    found = opened("<!DOCTYPE html><title>x</title><img src=x onerror=fired()><img src=https://evil.example/x.png>")
    found.page.wait_for_function("window.harmed")
    assert "https://evil.example/x.png" in found.asked
    assert any("fired" in line for line in found.said)


def test_what_a_page_would_do_with_them_unescaped(opened: Open) -> None:
    """They are attacks: most of them fire, or ask for something, as soon as they stand in a page as they are."""
    raw = [vector for vector in VECTORS if vector.startswith("<")]
    some = raw if FULL else raw[::6]
    harmful = 0
    for vector in some:
        found = opened(f"<!DOCTYPE html><title>x</title><p>{vector}</p>")
        found.page.wait_for_timeout(50)
        harmful += bool(found.page.evaluate("window.harmed") or found.asked or found.said)
    assert harmful > len(some) / 2


@pytest.mark.parametrize("guarded", [True, False], ids=["as it is", "without its policy"])
def test_no_text_does_anything(opened: Open, guarded: bool) -> None:
    """Escaping alone must do: the policy of the page is a second wall."""
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 500
    payloads = PAYLOADS if FULL or not guarded else PAYLOADS[::3]  # what its policy stops as well is tried in part
    for start in range(0, len(payloads), 120):
        made = render(hostile(payloads[start : start + 120]), "html")
        if not guarded:
            made, removed = re.subn(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", made)
            assert removed == 1
        found = opened(made)
        page = found.page
        page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
        for kind in ("mouseover", "focus", "click", "toggle", "load"):
            page.evaluate(
                "kind => { for (const e of document.querySelectorAll('body *')) "
                "if (!e.matches('a, a *, input, button')) e.dispatchEvent(new Event(kind)); }",
                kind,
            )
        page.keyboard.press("j")
        page.keyboard.press("Enter")
        assert page.locator("dialog").is_visible()
        assert page.evaluate("window.harmed") is None
        assert (found.said, found.asked, found.dialogs) == ([], [], [])
        assert page.evaluate("document.querySelectorAll('script').length") == 1
        assert page.evaluate("document.querySelectorAll('style').length") == 1
        strange = "img, iframe, object, embed, link, base, form, video, audio, math, foreignObject"
        assert page.evaluate("names => document.querySelectorAll(names).length", strange) == 0
        attributes = page.evaluate(
            "[...new Set([...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()))]"
        )
        assert [name for name in attributes if name.startswith("on") or name in ("style", "srcdoc", "src")] == []
        links = page.evaluate("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))")
        assert [link for link in links if not link.startswith(("#", "https://", "http://"))] == []
