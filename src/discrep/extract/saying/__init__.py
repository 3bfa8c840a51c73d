"""Who says what in a sentence; `discrep.extract.attribution` is the door."""
