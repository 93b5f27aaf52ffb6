"""What is remembered between rounds: one SQLite file, one transaction a round."""

from transforms.state.store import Store, StoreTaken

__all__ = ["Store", "StoreTaken"]
