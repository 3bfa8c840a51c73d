"""The section `countries` of a lexicon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from discrep.settings import Model

Code = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""Two letters of ISO 3166-1."""
Form = Annotated[str, StringConstraints(pattern=r"^\S(.*\S)?$")]
Body = Literal[
    "government", "parliament", "defence", "foreign", "finance", "interior", "justice", "health", "army",
    "intelligence", "police", "bank",
]  # fmt: skip


class Country(Model):
    """What a country is called, and what speaks for it; all in lower case but `abbreviations`."""

    names: tuple[Form, ...]
    """The usual one first."""
    demonyms: tuple[Form, ...] = ()
    """Adjectives, and nouns for one person; a plural in -s is not listed."""
    abbreviations: tuple[Form, ...] = ()
    """As they are written: "US" is a country, "us" is not."""
    capitals: tuple[Form, ...] = ()
    parts: tuple[Form, ...] = ()
    """Names and demonyms of parts that have a government of their own."""
    bodies: dict[Body, tuple[Form, ...]] = Field(default_factory=dict)
    """Proper names of its bodies, by what they are."""

    def plurals(self) -> Iterator[str]:
        """Of the demonyms: "italians"."""
        return (f"{name}s" for name in self.demonyms)

    def forms(self) -> Iterator[str]:
        """All of them, in the order of the fields."""
        yield from (*self.names, *self.demonyms, *self.abbreviations, *self.capitals, *self.parts)
        for named in self.bodies.values():
            yield from named


def _each_form_once(countries: dict[str, Country]) -> dict[str, Country]:
    seen: dict[str, str] = {}
    for code, country in countries.items():
        if not country.names:
            raise ValueError(f"{code} has no name")
        for form in country.forms():
            if form in seen:
                raise ValueError(f"{form!r} stands for {seen[form]} and for {code}")
            if form not in country.abbreviations and form != form.lower():
                raise ValueError(f"{form!r} of {code} is not lower case")
            seen[form] = code
    return countries


Countries = Annotated[dict[Code, Country], AfterValidator(_each_form_once)]
