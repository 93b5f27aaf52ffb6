"""Records as JSON bytes and back: one encoding for every sink, spool and test."""

from typing import Any, TypeVar

import msgspec
import orjson

T = TypeVar("T")


def to_json(record: Any) -> bytes:
    """Return a record as JSON in the order of its fields, UTF-8, no newline.

    A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
    """
    try:
        return orjson.dumps(record)
    except orjson.JSONEncodeError:
        return orjson.dumps(_mended(msgspec.to_builtins(record)))


def from_json(data: bytes, kind: type[T]) -> T:
    """Return the record of that kind that `to_json` wrote."""
    return msgspec.json.decode(data, type=kind)


def _mended(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_mended(key): _mended(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_mended(item) for item in value]
    return value
