"""Settings for kinds of text, one TOML file each, with the reason beside every value: `extends = "finance"`."""
