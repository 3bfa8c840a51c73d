"""How long a browser takes to open the report of 500 documents, and how long it takes to write it.

A hundred stories, each told by five papers that differ here and there. Needs a Chromium (`CHROMIUM`, or on the path).
"""

from __future__ import annotations

import datetime
import os
import random
import shutil
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from discrep.comparing import compare
from discrep.render import render
from discrep.sources import Document

STORIES, PAPERS = 100, 5
NAMES = ("Ann", "Ben", "Cora", "Dan")
PLACES = ("Alder", "Bray", "Corin", "Dale", "Elm", "Fenwick", "Garth", "Holm", "Ivel", "Kirn")
THINGS = (
    "warehouse", "ferry", "school", "hotel", "mill", "depot", "theater", "hospital", "refinery", "market", "stadium",
    "library", "foundry", "brewery", "dairy", "museum", "shipyard", "bakery", "garage", "laundry", "quarry", "cinema",
    "prison", "station", "tannery",
)  # fmt: skip
SENTENCES = (
    "A fire at a {thing} in {place} killed {dead} people and injured {hurt}, police said on {day}.",
    "About {moved} residents of {place} were moved out of their homes, according to the mayor, {name} Hale.",
    "The {thing} in {place} was built for ${cost} million and employed {staff} workers, its owner said.",
    "At least {crew} firefighters fought the flames for {hours} hours, the fire chief of {place}, {name} Moor, said.",
    "Insurers put the damage to the {thing} at up to ${loss} million.",
    "Unemployment in {place} stood at {rate} percent in 2023, and {share} percent of the town voted in May.",
)


def story(rng: random.Random, number: int) -> list[Document]:
    ranges = {"dead": 40, "hurt": 200, "moved": 9000, "cost": 90, "staff": 700, "crew": 120, "hours": 30, "loss": 80,
              "rate": 12, "share": 90}  # fmt: skip
    place, thing, name = f"{rng.choice(PLACES)}ton", THINGS[number % len(THINGS)], rng.choice(NAMES)
    true = {key: rng.randint(2, most) for key, most in ranges.items()}
    found = []
    for paper in range(PAPERS):
        told = {key: value if rng.random() < 0.8 else value + rng.randint(1, 9) for key, value in true.items()}
        day = datetime.date(2024, 5, 6) + datetime.timedelta(number % 20 + paper // 2)
        words = {key: f"{value:,}" for key, value in told.items()}
        sentences = rng.sample(SENTENCES, 4)
        text = " ".join(sentences).format(place=place, thing=thing, name=name, day=day.strftime("%A"), **words)
        found.append(Document(text, f"story-{number}-{paper}", f"Paper {paper}", day))
    return found


def main() -> None:
    rng = random.Random(7)
    documents = [document for number in range(STORIES) for document in story(rng, number)]
    start = time.perf_counter()
    report = compare(documents, trace=True)
    compared = time.perf_counter()
    page = render(report, "html")
    written = time.perf_counter()
    print(f"{len(documents)} documents, {len(report.claims)} figures, {len(report.findings)} findings")
    print(f"compare {compared - start:.1f} s, write {written - compared:.1f} s, {len(page) / 1e6:.1f} MB")
    names = ("chromium", "chromium-browser", "google-chrome")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if path is None:
        raise SystemExit("no Chromium found")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        file = Path(folder) / "report.html"
        file.write_text(page, encoding="utf-8")
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        for _ in range(3):
            opened = browser.new_page()
            begin = time.perf_counter()
            opened.goto(file.as_uri(), wait_until="load")
            opened.evaluate("document.body.offsetHeight")
            loaded = time.perf_counter()
            opened.keyboard.press("j")
            opened.evaluate("document.activeElement.getAttribute('aria-label')")
            print(f"open {loaded - begin:.2f} s, first key {time.perf_counter() - loaded:.2f} s")
            opened.close()
        browser.close()


if __name__ == "__main__":
    main()
