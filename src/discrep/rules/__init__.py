"""What may be said of two claims: one short file for each rule, its page under `docs/rules`."""
