"""Settings: `[tool.discrep]` of a `pyproject.toml`, or a `discrep.toml`.

Nothing is read unless asked for: the functions of the library take a `Settings` value, the command
line looks for a file from the working directory upwards.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    PlainSerializer,
    Tag,
    ValidationError,
    field_validator,
    model_validator,
)

from discrep.errors import DiscrepError, InputError, SettingsError
from discrep.folding import folded
from discrep.layers import laid, merged, preset
from discrep.numbers import Exact, exact
from discrep.regular_files import beginning
from discrep.severities import Severity as Severity
from discrep.toml_files import MAX_BYTES, read_toml

_MOST_LAYERS = 20
"""Files that extend each other in a row."""
Reading = Literal["logical", "pragmatic", "both"]
"""Which set of values of a figure decides: what its words allow, what a reader takes them to mean, or both: conflicts
by the first and tensions by the second."""


class Model(BaseModel):
    """Base of everything that is read from TOML: frozen, and unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _share(number: Fraction) -> Fraction:
    if not 0 <= number <= 1:
        raise ValueError("expected a share between 0 and 1")
    return number


Share = Annotated[Exact, AfterValidator(_share)]
"""An exact number from 0 to 1."""


def _ascending(ends: tuple[Fraction, Fraction]) -> tuple[Fraction, Fraction]:
    if not 0 <= ends[0] <= ends[1]:
        raise ValueError("expected two ends in ascending order, not below 0")
    return ends


Ends = Annotated[tuple[Exact, Exact], AfterValidator(_ascending)]
"""The lowest and the highest number that a vague numeral stands for."""


class HedgeWidths(Model):
    """Widths of the hedge table, as shares of the number (see `discrep.hedges`)."""

    about: Share = exact("1/20")
    nearly: Share = exact("1/20")
    just_over: Share = exact("1/20")
    up_to: Share = exact("1/2")
    exact_below: Exact = exact(100)
    """Bare counts below this are never read as rounded."""


class Steps(Model):
    """A severity by the gap of a finding: the smaller the gap, the milder. From the last step on, the rule's own."""

    note_below: Exact = exact(0)
    warning_below: Exact = exact(0)

    @model_validator(mode="after")
    def _rising(self) -> Steps:
        steps = [step for step in (self.note_below, self.warning_below) if step]
        if not steps or steps != sorted(set(steps)) or steps[0] < 0:
            raise ValueError("expected note_below or warning_below, above 0, the first smaller than the second")
        return self


_TAGS = {"its name", "its steps"}  # of the two forms of a severity; they are no part of a key
Mapped = Annotated[
    Annotated[Severity, Tag("its name")] | Annotated[Steps, Tag("its steps")],
    Discriminator(lambda value: "its steps" if isinstance(value, (dict, Steps)) else "its name"),
]
"""A severity by name, or `Steps`."""


def _plugin(value: object) -> object:
    if isinstance(value, str) or (hasattr(value, "code") and hasattr(value, "matches")):
        return value
    raise ValueError("expected the name of an entry point, or a Rule")


Plugin = Annotated[
    Any,
    AfterValidator(_plugin),
    PlainSerializer(lambda value: value if isinstance(value, str) else value.code, return_type=str),
]
"""The name of an entry point, or a rule (which stands on a floor above this one)."""


class Settings(Model):
    """What a user can set; the defaults are the documented behaviour."""

    extends: str | tuple[str, ...] = ()
    """Presets to lay these settings over, the later over the earlier; empty once that is done (`discrep.layers`)."""
    reading: Reading = "both"
    select: tuple[str, ...] = ()
    """Codes or prefixes of codes to use; empty: all."""
    ignore: dict[str, str] = Field(default_factory=dict)
    """Code or prefix -> the reason, which is mandatory."""
    rules: dict[str, dict[str, Any]] = Field(default_factory=dict)
    """Options of single rules, by code."""
    severity: dict[str, Mapped] = Field(default_factory=dict)
    """Code or prefix -> the severity of its findings, or steps by their gap; the longest prefix of a code counts."""
    hedges: HedgeWidths = HedgeWidths()
    vague: dict[str, Ends] = Field(default_factory=dict)
    """Vague numeral, as the lexicon names it ("dozens") -> its two ends, in place of the lexicon's."""
    synonyms: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Noun -> other nouns that name the same measurand."""
    parts: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Place or noun -> places or nouns that are parts of it: a count of the part fits inside one of the whole."""
    phases: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Name of a sequence -> its steps in order, as phases, events or nouns in the singular: a later step holds a
    part of those of an earlier one."""
    aliases: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Name of a source -> other names of it. They go before what `same_source` finds, for and against."""
    plugins: tuple[Plugin, ...] = ()
    """Entry points of the group `discrep.rules` to load; plugins are trusted code, so none by default. In Python a
    `Rule` itself may stand here."""

    @cached_property
    def wholes(self) -> dict[tuple[str, ...], str]:
        """Part, folded -> its whole: `parts` the other way round."""
        return {folded(part): whole for whole, parts in self.parts.items() for part in parts}

    @model_validator(mode="before")
    @classmethod
    def _over_presets(cls, given: Any) -> Any:
        return laid(given) if isinstance(given, dict) and "extends" in given else given

    @field_validator("ignore")
    @classmethod
    def _with_reasons(cls, ignored: dict[str, str]) -> dict[str, str]:
        for code, reason in ignored.items():
            if not reason.strip():
                raise SettingsError("a rule is ignored without a reason", where=f"ignore.{code}", expected="a reason")
        return ignored

    @field_validator("parts")
    @classmethod
    def _a_tree(cls, parts: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        wholes: dict[tuple[str, ...], str] = {}
        for whole, names in parts.items():
            if not names or not all(folded(name) for name in (whole, *names)):
                raise SettingsError("a part without a word", where=f"parts.{whole}", expected="names of parts")
            for name in names:
                if (other := wholes.setdefault(folded(name), whole)) != whole:
                    raise SettingsError(
                        f"{name!r} is a part of {other!r} already",
                        where=f"parts.{whole}",
                        expected="one whole for each",
                    )
        for whole in parts:
            at, seen = folded(whole), {folded(whole)}
            while at in wholes:
                at = folded(wholes[at])
                if at in seen:
                    raise SettingsError(f"{whole!r} is a part of itself", where=f"parts.{whole}")
                seen.add(at)
        return parts

    @field_validator("phases")
    @classmethod
    def _each_step_once(cls, phases: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        sequences: dict[str, str] = {}
        for name, steps in phases.items():
            if len(steps) < 2:
                raise SettingsError("a sequence of fewer than two steps", where=f"phases.{name}", found=list(steps))
            for step in steps:
                if not step.strip() or sequences.get(step) is not None:
                    raise SettingsError(
                        f"the step {step!r} stands in {sequences.get(step, 'no words')!r} already",
                        where=f"phases.{name}",
                        expected="each step once",
                    )
                sequences[step] = name
        return phases

    @field_validator("aliases")
    @classmethod
    def _each_name_once(cls, aliases: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        heads: dict[tuple[str, ...], str] = {}
        for head, names in aliases.items():
            for name in (head, *names):
                words = folded(name)
                if not words:
                    raise SettingsError(
                        "an alias without a word", where=f"aliases.{head}", found=name, expected="a name"
                    )
                if (other := heads.setdefault(words, head)) != head:
                    raise SettingsError(
                        f"{name!r} is a name of {other!r} already",
                        where=f"aliases.{head}",
                        expected="one head for each name",
                    )
        return aliases


DEFAULTS = Settings()


def parse_settings(table: dict[str, Any], where: str = "settings") -> Settings:
    """Settings from a table; each wrong key is named in one SettingsError."""
    try:
        return Settings.model_validate(table)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"] if part not in _TAGS)
        more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
        if first["type"] == "extra_forbidden":
            model = Settings if len(first["loc"]) == 1 else HedgeWidths if first["loc"][0] == "hedges" else Steps
            known = ", ".join(sorted(model.model_fields))
            raise SettingsError(f"unknown setting {key!r}{more}", where=where, expected=f"one of {known}") from None
        cause = first.get("ctx", {}).get("error")
        if isinstance(cause, DiscrepError):  # of ours: an error of settings says its key itself
            told = f"{cause}" if cause.where else f"{key}: {cause}"
            raise SettingsError(f"{told}{more}", where=where) from None
        raise SettingsError(f"{key}: {first['msg']}{more}", where=where, found=first["input"]) from None


def read_settings(path: Path | None, presets: Sequence[str] = ()) -> Settings:
    """The settings in one file: the table `tool.discrep` where there is a `tool`, else all of it.

    `extends` may name other files beside presets: a path that ends in `.toml`, seen from the folder of the file.
    `presets` are laid over all of it, the later over the earlier; without a file they are all there is.
    Raises SettingsError that names the file and the key.
    """
    table = {} if path is None else _layered(path, (), {})
    for name in presets:
        table = merged(table, preset(name))
    return parse_settings(table, "settings" if path is None else str(path))


def _layered(path: Path, above: tuple[str, ...], known: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The table of a file, laid over those of the files that it extends; each is read once and is sound by itself."""
    own = os.path.realpath(path)  # Path.resolve() raises for links that lead to each other
    if own in above:
        raise SettingsError("a file that extends itself", where=str(path))
    if len(above) > _MOST_LAYERS:
        raise SettingsError("too many files that extend each other", where=str(path), expected=f"{_MOST_LAYERS}")
    if own in known:
        return known[own]

    def base(name: str) -> dict[str, Any]:
        return _layered(path.parent / name, (*above, own), known) if name.endswith(".toml") else preset(name)

    try:
        made = laid(_own_table(path), base)
    except SettingsError as error:
        raise (SettingsError(str(error), where=str(path)) if error.where == "extends" else error) from None
    parse_settings(made, str(path))
    known[own] = made
    return made


def _own_table(path: Path) -> dict[str, Any]:
    table = read_toml(path)
    if path.name == "pyproject.toml" or "tool" in table:
        for key in ("tool", "discrep"):
            table = table.get(key, {})
            if not isinstance(table, dict):
                raise SettingsError(f"{key} is no table", where=str(path), found=type(table).__name__)
    return table


def _has_table(project: Path) -> bool:
    try:
        begin = beginning(str(project), MAX_BYTES)
    except InputError as error:
        raise SettingsError(str(error)) from None
    return re.search(rb"^\s*\[\s*tool\s*\.\s*discrep\b", begin, re.MULTILINE) is not None


def find_settings(folder: Path) -> Path | None:
    """The nearest `discrep.toml`, or `pyproject.toml` with a table `tool.discrep`, from `folder` upwards."""
    for place in (folder, *folder.parents):
        if (own := place / "discrep.toml").is_file():
            return own
        project = place / "pyproject.toml"
        if project.is_file() and _has_table(project):
            return project
    return None
