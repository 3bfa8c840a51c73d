"""The one door from the values up to the face: a notebook asks a value how it looks.

Values stand on low floors and know nothing of `discrep.render`. Jupyter asks the value itself, so the renderer is
loaded by name, when a notebook asks and never before.
"""

from __future__ import annotations

from importlib import import_module


class Shown:
    """A value that notebooks show as a small piece of HTML."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        made: str = import_module("discrep.render._notebook").fragment(self)
        return made
