"""Outlets and days of publication that are named on the command line, for documents that do not say theirs."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from discrep.claims import Claim
from discrep.errors import InputError, shown
from discrep.inputs.model import Input
from discrep.inputs.names import Name
from discrep.inputs.published import Moment, moment
from discrep.sources import Document


def assign(inputs: Sequence[Input], as_of: Iterable[str] = (), outlet: Iterable[str] = ()) -> None:
    """Gives documents and tables the days ([PATH=]DAY) and outlets ([PATH=]NAME) that are named.

    One without a path is for everything that does not say its own; one with a path is for that input alone, and goes
    before what it says itself. A path is that of a file, or the folder or pattern that was asked for.
    Raises InputError for a path that is no input, a day that is none, and what is named twice.
    """
    told = told_of([Name(one.name, one.given) for one in inputs], as_of, outlet)
    for one, known in zip(inputs, told, strict=True):
        one.documents = [known(document) for document in one.documents]
        one.claims = [known.claim(claim) for claim in one.claims]
        one.tables = [replace(table, document=known(table.document)) for table in one.tables]


@dataclass(frozen=True, slots=True)
class Told:
    """What is named for the documents of one input: for it alone, and for all inputs."""

    day: Moment | None = None
    any_day: Moment | None = None
    outlet: str | None = None
    any_outlet: str | None = None

    def __call__(self, document: Document) -> Document:
        """The document with what is named for it alone, else with its own, else with what is named for all."""
        published = self.day or document.published or self.any_day
        return replace(document, published=published, outlet=self.outlet or document.outlet or self.any_outlet)

    def claim(self, claim: Claim) -> Claim:
        """The claim with its document so, and its levels too."""
        document = self(claim.document)
        if claim.document == document:
            return claim
        levels = tuple(replace(each, document=document) for each in claim.levels)
        return replace(claim, document=document, levels=levels)


def told_of(inputs: Sequence[Name], as_of: Iterable[str] = (), outlet: Iterable[str] = ()) -> list[Told]:
    """What is named for each input; see `assign`."""
    days, outlets = _told(as_of, "--as-of", inputs), _told(outlet, "--outlet", inputs)
    return [Told(_day(own), _day(rest), *names) for (own, rest), names in zip(days, outlets, strict=True)]


def _told(told: Iterable[str], option: str, inputs: Sequence[Name]) -> list[tuple[str | None, str | None]]:
    """For each input the value that is named for it alone, and the one for all."""
    own: list[str | None] = [None] * len(inputs)
    rest: str | None = None
    seen: set[str | None] = set()
    for text in told:
        path, value, which = _parted(text, option, inputs)
        key = None if path is None else os.path.normpath(path)
        if not value.strip():
            raise InputError(f"{option} without a value", found=text)
        if key in seen:
            raise InputError(f"{option} twice for {'all inputs' if path is None else shown(path)}", found=text)
        seen.add(key)
        if path is None:
            rest = value.strip()
        for i in which:
            own[i] = value.strip()
    return [(value, rest) for value in own]


def _parted(text: str, option: str, inputs: Sequence[Name]) -> tuple[str | None, str, list[int]]:
    """The path that stands before an =, the value, and the inputs of that path; a path may hold an = itself."""
    parts = text.split("=")
    for i in range(len(parts) - 1, 0, -1):
        path = "=".join(parts[:i])
        if which := _asked(path, inputs):
            return path, "=".join(parts[i:]), which
    if len(parts) > 1:
        expected = ", ".join(dict.fromkeys(one.given or one.path for one in inputs))
        raise InputError(f"{option}: no such input", found="=".join(parts[:-1]), expected=f"one of {expected}")
    return None, text, []


def _asked(path: str, inputs: Sequence[Name]) -> list[int]:
    normal = os.path.normpath(path)
    return [
        i
        for i, one in enumerate(inputs)
        if path == one.given or normal in (os.path.normpath(one.path), os.path.normpath(one.given or one.path))
    ]


def _day(value: str | None) -> Moment | None:
    day = None if value is None else moment(value)
    if day is None and value is not None:
        raise InputError("--as-of: no day", found=value, expected="[PATH=]DAY, a day such as 2024-10-30")
    return day
