"""Who says what in a sentence; `discrep.extract.saying.attribution` is the door."""
