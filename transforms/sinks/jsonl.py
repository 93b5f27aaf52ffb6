"""`jsonl:` a folder of JSON lines; files are staged beside their place until the run commits them."""

from collections.abc import Iterable
from dataclasses import dataclass

from apache_beam.io.filesystem import CompressionTypes
from apache_beam.io.filesystems import FileSystems

from transforms.write import SHARDS


@dataclass(frozen=True, slots=True)
class JsonlSink:
    """Writes each shard to a file of the folder `staging`."""

    staging: str

    def write(self, collection: str, shard: int, lines: Iterable[bytes]) -> None:
        """Write one file, e.g. articles-0-of-4.jsonl."""
        path = FileSystems.join(self.staging, f"{collection}-{shard}-of-{SHARDS}.jsonl")
        with FileSystems.create(path, "application/json", CompressionTypes.UNCOMPRESSED) as file:
            for line in lines:
                file.write(line + b"\n")
