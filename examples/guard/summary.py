"""What stands between a source and its readers: here a function, in your project perhaps a model."""

from __future__ import annotations

GOOD = (
    "Halle will build a tram line of 7.4 km to the university hospital. It will cost 186 million euros, of which the "
    "state pays 60 percent. The council approved the plan with 38 votes to 17; opponents had collected over 9,000 "
    "signatures."
)


def summarize(source: str) -> str:
    """A summary of the source."""
    del source  # a model would read it
    return GOOD
