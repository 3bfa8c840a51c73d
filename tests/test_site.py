"""The site as it is built: without a warning, for a reader without a network, and with links that lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import discrep

ROOT = Path(__file__).parent.parent
FETCHED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href", "object": "data"}


class Seen(HTMLParser):
    """What a page asks the browser to fetch, where it links to, and which anchors it has."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors.add(given.get("id", ""))
        if tag in FETCHED and FETCHED[tag] in given:
            self.fetched.append(given[FETCHED[tag]])
        self.fetched += re.findall(r"url\(([^)]*)\)", given.get("style", ""))
        if tag == "a" and "href" in given:
            self.links.append(given["href"])


def built(folder: Path) -> Path:
    """Built anew, with every warning an error. Sphinx runs by itself: it changes the process that it runs in."""
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-d", folder / "doctrees", ROOT / "docs", folder],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return folder


def test_the_site_stands_alone_and_its_links_lead_somewhere(tmp_path: Path) -> None:
    site = built(tmp_path)
    pages = {page: Seen(page) for page in sorted(site.rglob("*.html"))}
    assert len(pages) > 50
    fetched = {(page.name, urlsplit(name).scheme, name) for page, seen in pages.items() for name in seen.fetched}
    assert [each for each in fetched if each[1] not in ("", "data") or each[2].startswith("//")] == []
    styles = [*site.rglob("*.css")]
    wanted = re.compile(r"(?:@import|url\()\s*[\"']?([^\"')\s]+)")
    asked = {(style.name, name) for style in styles for name in wanted.findall(style.read_text(encoding="utf-8"))}
    assert styles
    assert [each for each in asked if re.match(r"(https?:)?//", each[1])] == []
    broken = []
    for page, seen in pages.items():
        for link in [*seen.links, *seen.fetched]:
            parts = urlsplit(link)
            if parts.scheme in ("http", "https", "data", "mailto"):
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            lost = target in pages and parts.fragment and unquote(parts.fragment) not in pages[target].anchors
            if lost or not target.is_file():
                broken.append((page.name, link))
    assert broken == []


def test_every_public_name_is_in_the_reference() -> None:
    pages = "\n".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "reference").glob("*.rst"))
    listed = set(re.findall(r"^\.\. auto\w+:: discrep\.(\w+)$", pages, re.MULTILINE))
    assert set(discrep.__all__) - listed == set()


def test_what_is_public_says_what_it_is() -> None:
    """A docstring of its own; a class that is only told by its fields has none of `dataclass` either."""
    silent = [
        name for name in discrep.__all__ if not (doc := getattr(discrep, name).__doc__) or doc.startswith(f"{name}(")
    ]
    assert silent == []
