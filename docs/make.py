"""Write the pages that are derived from the code: record.md and reasons.md. A test compares them."""

import sys
from pathlib import Path
from typing import Any

from schemas import reasons
from schemas.article import Article
from schemas.export import schema_of
from schemas.fates import DeadLetter, Duplicate, RelatedLink, Skipped

HERE = Path(__file__).parent


def record_page() -> str:
    """Return the description of every record and field, as Markdown."""
    text = ["# The records", "", "Derived from `schemas/`; `newsbeam schema json` prints the same as JSON Schema.", ""]
    for kind in (Article, DeadLetter, Duplicate, Skipped, RelatedLink):
        schema = schema_of(kind)
        name = schema["$ref"].rsplit("/", 1)[-1]
        text += _section("##", name, schema["$defs"][name])
        if kind is Article:
            for part, record in sorted(schema["$defs"].items()):
                if part != name:
                    text += _section("###", part, record)
    return "\n".join(text).rstrip() + "\n"


def _section(mark: str, name: str, record: dict[str, Any]) -> list[str]:
    rows = [f"| `{field}` | {_type(of)} | {of.get('description', '')} |" for field, of in record["properties"].items()]
    about = " ".join(record.get("description", "").split())
    return [f"{mark} {name}", "", about, "", "| field | type | meaning |", "|---|---|---|", *rows, ""]


def _type(of: dict[str, Any]) -> str:
    if "$ref" in of:
        return str(of["$ref"].rsplit("/", 1)[-1])
    if "anyOf" in of:
        return " or ".join(_type(one) for one in of["anyOf"])
    if "enum" in of:
        return ", ".join("null" if one is None else f"`{one}`" for one in of["enum"])
    if of.get("type") == "array":
        return f"[{_type(of.get('items') or {})}]"
    if of.get("type") == "object":
        return "{name: " + _type(of.get("additionalProperties") or {}) + "}"
    return str(of.get("type", "any"))


def reasons_page() -> str:
    """Return every reason code and quality flag with its sentence, as Markdown."""
    text = ["# Reasons and flags", "", "The closed lists of `schemas/reasons.py`.", ""]
    for title, codes in (
        ("Dead letters", reasons.DEAD),
        ("Skipped", reasons.SKIPPED),
        ("Duplicates", reasons.DUPLICATES),
        ("Quality flags of a record", reasons.FLAGS),
    ):
        rows = [f"| `{code}` | {sentence} |" for code, sentence in codes.items()]
        text += [f"## {title}", "", "| code | meaning |", "|---|---|", *rows, ""]
    return "\n".join(text).rstrip() + "\n"


PAGES = {"record.md": record_page, "reasons.md": reasons_page}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (HERE / name).write_text(page(), encoding="utf-8")
    sys.exit(0)
