"""Opening a file by its path."""

from pathlib import Path
from typing import BinaryIO


def open_file(path: str) -> BinaryIO:
    """Open a file for reading: of this machine, or by its URL through Beam's filesystems.

    Raises `OSError`, and `ValueError` for a filesystem that Beam does not know.
    """
    if "://" not in path:
        return Path(path).open("rb")
    from apache_beam.io.filesystem import CompressionTypes  # takes seconds, which a look at one file is spared
    from apache_beam.io.filesystems import FileSystems

    stream: BinaryIO = FileSystems.open(path, compression_type=CompressionTypes.UNCOMPRESSED)
    return stream
