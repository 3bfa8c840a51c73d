"""One tree of errors: each says what was found, where, and what was expected."""

from __future__ import annotations

_LONGEST = 300


def shown(value: object) -> str:
    """A value as one short printable line, safe for a terminal."""
    text = value if isinstance(value, str) else str(value)
    if len(text) > _LONGEST:
        text = text[:_LONGEST] + "…"
    return ascii(text) if not text.isprintable() else repr(text)


class DiscrepError(Exception):
    """Base of every error that discrep raises on purpose.

    `where` names a file, line or field; `found` and `expected` are for programs,
    the message holds them all.
    """

    def __init__(
        self, message: str, *, where: str | None = None, found: object = None, expected: str | None = None
    ) -> None:
        self.where, self.found, self.expected = where, found, expected
        parts = [f"{where}: {message}" if where else message]
        if found is not None:
            parts.append(f"found {shown(found)}")
        if expected is not None:
            parts.append(f"expected {expected}")
        super().__init__(", ".join(parts))


class NumberError(DiscrepError, ValueError):
    """A number that is no exact, finite number of bounded size, or a set of values where one number is asked for."""


class IntervalError(DiscrepError, ValueError):
    """An interval that would hold nothing: reversed ends, or an open point."""


class UnitError(DiscrepError, ValueError):
    """A unit that is not known, or two units that do not convert."""


class ParseError(DiscrepError, ValueError):
    """A phrase that holds no figure, or more than one."""


class LexiconError(DiscrepError, ValueError):
    """A lexicon file that breaks its own format."""


class SettingsError(DiscrepError, ValueError):
    """An unknown key or a wrong value in the settings."""


class RuleError(DiscrepError, ValueError):
    """An unknown rule code, or rules that cannot be put in order."""


class RuleWarning(UserWarning):
    """A rule of a plugin failed: what it would have found there is lost, and nothing else."""


class InputError(DiscrepError, ValueError):
    """A file or a record that cannot be read."""


class ExtractionError(DiscrepError, RuntimeError):
    """A document that could not be read, or whose process died of it; a note holds where it went wrong."""


class MissingExtraError(DiscrepError, ImportError):
    """An optional dependency that is not installed; the message names the extra."""
