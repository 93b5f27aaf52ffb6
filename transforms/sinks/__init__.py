"""Sinks, one scheme a file: each takes the sorted records of a shard."""
