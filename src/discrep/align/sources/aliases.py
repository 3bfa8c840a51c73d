"""Names that the settings say are one."""

from __future__ import annotations

from functools import lru_cache

from discrep.folding import folded
from discrep.settings import Settings

_Folded = tuple[str, ...]


@lru_cache(maxsize=64)
def _heads(aliases: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[_Folded, str]:
    return {folded(name): head for head, names in aliases for name in (head, *names)}


def head_of(name: str, settings: Settings) -> str | None:
    """The head under which the settings list a name, however it is written; None if they do not."""
    if not settings.aliases:
        return None
    return _heads(tuple(sorted(settings.aliases.items()))).get(folded(name))
