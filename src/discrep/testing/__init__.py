"""For tests: yours and ours.

`discrep.testing.strategies` holds Hypothesis strategies for every value of the library and for texts
of which the meaning is known; it needs the extra `discrep[testing]`. Importing this package alone
loads nothing.
"""
