"""Links a type to the name that it is documented under: `discrep.sources.Document` is `discrep.Document`."""

from __future__ import annotations

import inspect
import re
from enum import StrEnum

from docutils import nodes
from pydantic import BaseModel
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

import discrep
from discrep.errors import DiscrepError
from discrep.extract.reading import extract

ALIASES = {
    "Blocks": "discrep.frames.blocks",
    "Day": "discrep.claims",
    "Ends": "discrep.settings",
    "Exact": "discrep.numbers",
    "Factuality": "discrep.sources",
    "Independence": "discrep.align.sources.independence",
    "Items": "discrep.corpus",
    "Mapped": "discrep.settings",
    "Modality": "discrep.claims",
    "Mode": "discrep.sources",
    "OnError": "discrep.streaming.many",
    "Plugin": "discrep.settings",
    "Reading": "discrep.settings",
    "Severity": "discrep.severities",
    "Share": "discrep.settings",
    "SourceKind": "discrep.sources",
    "Stance": "discrep.sources",
    "Tense": "discrep.sources",
    "Which": "discrep.pint_values",
}
"""Names of types that stand in signatures, and where they are defined and documented."""
_OTHERS = {"HedgeWidths": "discrep.settings", "Step": "discrep.claims", **ALIASES}
_WRAPPED = {
    re.compile(r"TypeAliasForwardRef\('(\w+)'\)"): r"\1",
    re.compile(r"<class '[\w.]*?(\w+)'>"): r"\1",
    re.compile("<factory>"): "{}",
}
"""What autodoc leaves around names and values."""


def signed(
    app: Sphinx, what: str, name: str, obj: object, options: object, signature: str | None, returns: str | None
) -> tuple[str, str | None] | None:
    """The signature with the names of types as the code has them; none where the fields below say the same better."""
    if signature is None:
        return None
    if what in ("class", "exception") and _told_below(obj):
        return "", returns
    for pattern, said in _WRAPPED.items():
        signature = pattern.sub(said, signature)
        returns = returns and pattern.sub(said, returns)
    return signature, returns


def described(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """`discrep.extract` is a package that is called: what it does is told by the function that answers."""
    if name == "discrep.extract":
        lines[:] = [*inspect.cleandoc(extract.__doc__ or "").splitlines(), ""]


def _told_below(made: object) -> bool:
    """It is read from a file, is an error like others, or has more fields than a line can hold."""
    if isinstance(made, type) and issubclass(made, (BaseModel, StrEnum)):
        return True
    if isinstance(made, type) and issubclass(made, DiscrepError):
        return made is not DiscrepError
    return len(getattr(made, "__dataclass_fields__", ())) > 5


def resolved(app: Sphinx, env: BuildEnvironment, node: pending_xref, shown: nodes.Element) -> nodes.Node | None:
    if node.get("refdomain") != "py":
        return None
    public = _public(node["reftarget"])
    if public is None:
        return None
    python = env.domains.python_domain
    return python.resolve_xref(env, node["refdoc"], app.builder, "obj", public, node, shown)


def _public(target: str) -> str | None:
    """The public name of an object by the name of the module that defines it, or by its last part alone."""
    home, _, name = target.rpartition(".")
    if not home and name in _OTHERS:
        return f"{_OTHERS[name]}.{name}"
    if name in discrep.__all__ and home in ("", discrep._HOME.get(name)):
        return f"discrep.{name}"
    owner, _, attribute = home.rpartition(".")[2], ".", name  # Claim.span
    if owner in discrep.__all__ and home.rpartition(".")[0] in ("", discrep._HOME.get(owner)):
        return f"discrep.{owner}.{attribute}"
    return None


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("autodoc-process-signature", signed)
    app.connect("autodoc-process-docstring", described)
    app.connect("missing-reference", resolved)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
