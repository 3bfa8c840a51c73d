"""Settings laid over settings: what a preset or another file sets, and what is set on top of it.

Tables are merged key by key, at every depth; anything else (a list, a number, a word) takes the place of what stood
there. `false` takes a key of a layer below away.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from importlib import resources
from typing import Any

from discrep.errors import SettingsError
from discrep.numbers import exact

_MOST_NAMES = 100  # of presets and files that one file extends
OPTIONS = "rules"  # an option of a rule may itself be true or false


def merged(below: dict[str, Any], above: dict[str, Any], *, removing: bool = True) -> dict[str, Any]:
    """The table `above` laid over the table `below`; neither is changed."""
    made = dict(below)
    for key, value in above.items():
        if value is False and removing and key in made:
            del made[key]
        elif isinstance(value, dict) and isinstance(made.get(key), dict):
            made[key] = merged(made[key], value, removing=removing and key != OPTIONS)
        else:
            made[key] = value
    return made


def preset_names() -> list[str]:
    """The names of the settings that are shipped."""
    files = (file.name for file in resources.files("discrep.presets").iterdir())
    return sorted(name.removesuffix(".toml") for name in files if name.endswith(".toml"))


@cache
def presets() -> dict[str, dict[str, Any]]:
    """The settings that are shipped, by name."""
    folder = resources.files("discrep.presets")
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name)
    return {
        file.name.removesuffix(".toml"): tomllib.loads(file.read_text(encoding="utf-8"), parse_float=exact)
        for file in files
    }


def preset(name: str) -> dict[str, Any]:
    """The settings of one preset. Raises SettingsError for a name that is none."""
    if name not in presets():
        raise SettingsError("no such preset", where="extends", found=name, expected=" or ".join(presets()))
    return presets()[name]


def laid(table: dict[str, Any], base: Callable[[str], dict[str, Any]] = preset) -> dict[str, Any]:
    """The table over what its `extends` names, the later over the earlier. Raises SettingsError for what is no name."""
    names = table.get("extends", ())
    names = [names] if isinstance(names, str) else names
    if not isinstance(names, (list, tuple)) or not all(isinstance(name, str) for name in names):
        raise SettingsError("not a name", where="extends", found=names, expected="a preset, or a list of presets")
    if len(names) > _MOST_NAMES:
        raise SettingsError("too many names", where="extends", found=len(names), expected=f"at most {_MOST_NAMES}")
    made: dict[str, Any] = {}
    for name in names:
        made = merged(made, base(name))
    return merged(made, {key: value for key, value in table.items() if key != "extends"})
