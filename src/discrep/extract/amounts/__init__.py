"""Numbers with their sign, currency and unit."""
