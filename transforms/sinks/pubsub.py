"""`pubsub:` records as messages of a topic; they wait in files of the state until their round is committed."""

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from transforms.pubsub.message import Outgoing
from transforms.write import SHARDS

ORDERING_KEYS: Final = 32  # a site's articles keep their order; more keys make publishing slower


class _Named(msgspec.Struct):
    """What a message's attributes need of a record, whichever collection it is of."""

    id: str | None = None
    version: int | None = None
    revision_id: str | None = None
    schema: str | None = None
    site: str | None = None


_DECODER = msgspec.json.Decoder(_Named)


@dataclass(frozen=True, slots=True)
class PubsubSink:
    """Writes each shard to a file of the folder `staging`; `outgoing` makes messages of it."""

    staging: str

    def write(self, collection: str, shard: int, lines: Iterable[bytes]) -> None:
        """Write one file, e.g. articles-0-of-4.jsonl."""
        with (Path(self.staging) / f"{collection}-{shard}-of-{SHARDS}.jsonl").open("wb") as file:
            file.writelines(line + b"\n" for line in lines)


def outgoing(staged: Path) -> Iterator[Outgoing]:
    """Yield a message for each record of a staged file.

    Attributes are `kind` (the collection) and, where the record has them, `id`, `version`, `revision_id` and `schema`.
    """
    kind = staged.name.rsplit("-", 3)[0]
    with staged.open("rb") as file:
        for line in file:
            data = line.rstrip(b"\n")
            named = _DECODER.decode(data)
            told = {"id": named.id, "version": named.version, "revision_id": named.revision_id, "schema": named.schema}
            attributes = {"kind": kind} | {name: str(value) for name, value in told.items() if value is not None}
            key = f"site-{zlib.crc32(named.site.encode()) % ORDERING_KEYS}" if named.site else ""
            yield Outgoing(data=data, attributes=attributes, ordering_key=key)
