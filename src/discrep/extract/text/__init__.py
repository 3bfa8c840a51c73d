"""Text cut into paragraphs, sentences and tokens; phrases found in them."""
