"""A store of rendered documents, bounded in bytes; what was not asked for longest goes first."""

from collections import OrderedDict
from collections.abc import Callable, Hashable


class Cache:
    """Bodies by key, at most `limit` bytes of them."""

    def __init__(self, limit: int = 48 * 2**20) -> None:
        self._limit, self._size = limit, 0
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], bytes]) -> bytes:
        """Return the body of a key, made when it is not there."""
        body = self._kept.get(key)
        if body is not None:
            self._kept.move_to_end(key)
            return body
        body = self._kept[key] = make()
        self._size += len(body)
        while self._size > self._limit and len(self._kept) > 1:
            self._size -= len(self._kept.popitem(last=False)[1])
        return body
