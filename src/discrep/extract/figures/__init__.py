"""Figures: amounts and ranges with hedge and kind, and what is no figure."""
