"""`jsonl:` a folder of JSON lines; files are staged beside their place until the run commits them."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JsonlSink:
    """Writes each shard to a file of the folder `staging`; `round` parts the files of one round from another's."""

    staging: str
    round: int | None = None

    def write(self, collection: str, shard: int, lines: Iterable[bytes]) -> None:
        """Write one file, e.g. articles-0-of-4.jsonl, or articles-000017-0-of-4.jsonl in the 17th round."""
        from apache_beam.io.filesystem import CompressionTypes  # so that the table of sinks is read without Beam
        from apache_beam.io.filesystems import FileSystems

        from transforms.write import SHARDS

        part = "" if self.round is None else f"{self.round:06}-"
        path = FileSystems.join(self.staging, f"{collection}-{part}{shard}-of-{SHARDS}.jsonl")
        with FileSystems.create(path, "application/json", CompressionTypes.UNCOMPRESSED) as file:
            for line in lines:
                file.write(line + b"\n")
