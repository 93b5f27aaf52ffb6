"""The records' schemas in other languages, derived from the dataclasses."""

import dataclasses
import json
from typing import Any

import msgspec

from schemas.article import SCHEMA, Article


def json_schema() -> str:
    """Return the JSON Schema (2020-12) of the article record, as indented JSON."""
    named = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"urn:{SCHEMA.replace('/', ':')}"}
    return json.dumps({**named, **schema_of(Article)}, indent=2, ensure_ascii=False)


def schema_of(record: type) -> dict[str, Any]:
    """Return the JSON Schema of a record: fields in their order, and all required, because all are written."""
    schema: dict[str, Any] = msgspec.json.schema(record)
    kinds = {kind.__name__: kind for kind in _records(record)}
    for name, described in schema["$defs"].items():
        fields = [field.name for field in dataclasses.fields(kinds[name])]
        described["properties"] = {field: described["properties"][field] for field in fields}
        described["required"] = fields
        described["description"] = " ".join(described["description"].split())
    return schema


def _records(record: type) -> set[type]:
    """Return the dataclasses a record is made of, itself among them."""
    found, open_ends = set(), [msgspec.inspect.type_info(record)]
    while open_ends:
        info = open_ends.pop()
        if isinstance(info, msgspec.inspect.DataclassType) and info.cls not in found:
            found.add(info.cls)
            open_ends += [field.type for field in info.fields]
        elif isinstance(info, msgspec.inspect.UnionType):
            open_ends += info.types
        elif isinstance(info, msgspec.inspect.Metadata):
            open_ends.append(info.type)
        elif isinstance(info, msgspec.inspect.VarTupleType):
            open_ends.append(info.item_type)
        elif isinstance(info, msgspec.inspect.DictType):
            open_ends.append(info.value_type)
    return found
