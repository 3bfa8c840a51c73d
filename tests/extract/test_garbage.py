"""What reading leaves behind: nothing that only a search for garbage would find."""

from __future__ import annotations

import gc

import discrep

TEXT = (
    "The minister, Ana Roe, spoke on Monday. She named no figure. The agency said that 40 people had died. "
    "He left early. “Nobody knows,” Roe said.\n\nShe added that 12 homes had burned. The envoy agreed."
)


def test_no_reader_outlives_its_text() -> None:
    discrep.extract(TEXT)  # what is loaded once
    collected = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        assert [claim.quantity.text for claim in discrep.extract(TEXT)] == ["40", "12"]
        assert gc.collect() == 0
    finally:
        if collected:
            gc.enable()
