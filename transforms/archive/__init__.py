"""The raw archive of everything fetched: WARC files, written in rounds; what a replay reads."""

from transforms.archive.capture import capture_of as capture_of
from transforms.archive.files import (
    ArchiveLost as ArchiveLost,
    append as append,
    archive_folder as archive_folder,
    next_target as next_target,
)
from transforms.archive.records import Revisit as Revisit, payload_digest as payload_digest
from transforms.archive.writer import ArchiveWriter as ArchiveWriter
