"""discrep reads what several sources say and tells where their figures agree, where they differ and why.

>>> import discrep
>>> discrep.judge("up to 12,000 troops", "over 11,000 troops").verdict
<Verdict.COMPATIBLE: 'compatible'>

Every name below is loaded when it is first used; importing the package loads nothing else.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for true; importing typing would cost most of the import
if TYPE_CHECKING:
    from typing import Any

    from discrep.align.sources.same_source import same_source as same_source
    from discrep.checking import check as check
    from discrep.claims import Claim as Claim
    from discrep.claims import Measurand as Measurand
    from discrep.claims import Period as Period
    from discrep.comparing import compare as compare
    from discrep.errors import DiscrepError as DiscrepError
    from discrep.errors import InputError as InputError
    from discrep.errors import ParseError as ParseError
    from discrep.errors import SettingsError as SettingsError
    from discrep.extract.reading import attributions as attributions
    from discrep.extract.reading import extract as extract
    from discrep.extract.reading import parse as parse
    from discrep.findings import Figure as Figure
    from discrep.findings import Finding as Finding
    from discrep.findings import Report as Report
    from discrep.findings import Status as Status
    from discrep.findings import Topic as Topic
    from discrep.findings import Verdict as Verdict
    from discrep.hedges import Hedge as Hedge
    from discrep.intervals import Interval as Interval
    from discrep.judging import judge as judge
    from discrep.quantity import Kind as Kind
    from discrep.quantity import Quantity as Quantity
    from discrep.settings import Settings as Settings
    from discrep.sources import Attribution as Attribution
    from discrep.sources import Document as Document
    from discrep.sources import Source as Source
    from discrep.spans import Span as Span
    from discrep.streaming.many import Extracted as Extracted
    from discrep.streaming.many import extract_many as extract_many

__version__ = "0.1.0"

_HOMES = {
    "discrep.align.sources.same_source": ("same_source",),
    "discrep.checking": ("check",),
    "discrep.claims": ("Claim", "Measurand", "Period"),
    "discrep.comparing": ("compare",),
    "discrep.errors": ("DiscrepError", "InputError", "ParseError", "SettingsError"),
    "discrep.extract.reading": ("attributions", "parse"),
    "discrep.findings": ("Figure", "Finding", "Report", "Status", "Topic", "Verdict"),
    "discrep.hedges": ("Hedge",),
    "discrep.intervals": ("Interval",),
    "discrep.judging": ("judge",),
    "discrep.quantity": ("Kind", "Quantity"),
    "discrep.settings": ("Settings",),
    "discrep.sources": ("Attribution", "Document", "Source"),
    "discrep.spans": ("Span",),
    "discrep.streaming.many": ("Extracted", "extract_many"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted([*_HOME, "extract"])  # noqa: PLE0605


def __getattr__(name: str) -> Any:
    if name == "extract":  # a package that is called: see its first lines
        return import_module("discrep.extract")
    if name not in _HOME:
        raise AttributeError(f"module 'discrep' has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
