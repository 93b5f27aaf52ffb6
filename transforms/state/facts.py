"""Single facts about a session: its number of rounds, its folders, its counts so far."""

from typing import Any

import orjson

from transforms.state.store import Store


def fact(store: Store, name: str, default: Any = None) -> Any:
    """Return a fact by its name."""
    row = store.one("SELECT value FROM facts WHERE name = ?", (name,))
    return orjson.loads(row[0]) if row else default


def set_fact(store: Store, name: str, value: Any) -> None:
    """Write a fact that JSON can hold, in place of the one before."""
    store.run("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, orjson.dumps(value)))
