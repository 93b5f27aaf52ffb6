"""Measurements, each a ratio from one run: `make bench`, `make score`."""
