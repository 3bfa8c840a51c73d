"""What a figure measures: counted noun, circumstances, time, subject."""
