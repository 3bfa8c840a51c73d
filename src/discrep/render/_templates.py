"""Templates of HTML in which no text is markup: whatever is put in is escaped, and made visible as for a terminal."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from discrep.render._terminal import visible


def environment(package: str, **names: object) -> Environment:
    """The templates in `templates` of a package, which know these names besides."""
    made = Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(names)
    return made


def _shown(value: object) -> str:
    """Whatever is printed passes here: texts, and what turns into one, lose what does not show; lines stay lines."""
    if isinstance(value, Markup):
        return value
    return "\n".join(map(visible, str(value).split("\n")))
