"""Front matter of a Markdown file: what stands between two lines --- (YAML) or +++ (TOML) at its beginning.

Only plain lines `key: value` are read, and of these the day of publication, the outlet and the URL.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field
from typing import Final

from discrep.errors import InputError
from discrep.inputs.published import address, moment

_MOST: Final = 400  # lines
_LINE = re.compile(r"([A-Za-z_][\w-]*)\s*[:=](.*)")
_INNER = re.compile(r"\s*$|\s*#|\s+\S|-(\s|$)|\[|[\"'\w.-]+\s*[:=]")  # what may stand there beside plain lines
_COMMENT = re.compile(r"\s#.*$")
_DAYS: Final = ("published", "date", "pubdate", "publish_date", "publishdate")
_URLS: Final = ("url", "canonical_url", "canonical")


@dataclass(slots=True)
class FrontMatter:
    """What a file says of itself, and how many characters that takes."""

    length: int = 0
    outlet: str | None = None
    published: datetime.date | datetime.datetime | None = None
    url: str | None = None
    notes: list[InputError] = field(default_factory=list)


def front_matter(text: str, name: str) -> FrontMatter:
    """The front matter of a text; of length 0 where there is none."""
    lines = text.split("\n", _MOST)[:_MOST]
    mark = lines[0].rstrip()
    if mark not in ("---", "+++"):
        return FrontMatter()
    ends = ("---", "...") if mark == "---" else ("+++",)
    last = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() in ends), 0)
    if last < 2 or not all(_INNER.match(line) for line in lines[1:last]):
        return FrontMatter()
    found = FrontMatter(sum(len(line) + 1 for line in lines[:last]) + len(lines[last]))
    said: dict[str, tuple[int, str]] = {}
    for number, line in enumerate(lines[1:last], 2):
        if (told := _LINE.match(line)) is not None:
            said.setdefault(told[1].lower(), (number, _plain(told[2].strip())))
    if (outlet := said.get("outlet")) is not None:
        found.outlet = outlet[1] or None
    found.url = next((said[key][1] for key in _URLS if key in said and address(said[key][1])), None)
    day = next((key for key in _DAYS if key in said and said[key][1]), None)
    if day is not None:
        number, value = said[day]
        found.published = moment(value)
        if found.published is None:
            expected = "a day such as 2024-10-30 (--as-of gives one)"
            found.notes.append(
                InputError(f"{day} is not read", where=f"{name}:{number}", found=value, expected=expected)
            )
    return found


def _plain(value: str) -> str:
    """A value without its quotation marks or the comment behind it."""
    if value[:1] in ("'", '"'):
        end = value.find(value[0], 1)
        return value[1:end] if end > 0 else value
    return _COMMENT.sub("", f" {value}").strip()
