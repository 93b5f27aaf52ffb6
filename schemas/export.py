"""The record's schema in other languages, derived from the dataclasses."""

import json

import msgspec

from schemas.article import SCHEMA, Article


def json_schema() -> str:
    """Return the JSON Schema (2020-12) of the article record. Every field is written, so every field is required."""
    schema = msgspec.json.schema(Article)
    for record in schema["$defs"].values():
        if record.get("type") == "object":
            record["required"] = list(record["properties"])
            record["description"] = " ".join(record.get("description", "").split())
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"urn:{SCHEMA.replace('/', ':')}"}
    return json.dumps({**whole, **schema}, indent=2, ensure_ascii=False)
