"""What a committed round has still to do: its files go to their places, its records to their topics."""

from collections.abc import Callable
from pathlib import Path

from apache_beam.io.filesystems import FileSystems

from transforms.archive import ArchiveLost, append
from transforms.archive.files import keep_name
from transforms.state import Store
from transforms.state.moves import forget_moves, open_moves


def carry_out_moves(store: Store, publish: Callable[[Path, str], None]) -> None:
    """Do what a committed round has still to do. Doing it again changes nothing, but for messages published again.

    Raises `ArchiveLost` where a committed file is neither staged nor at its place.
    """
    moves = open_moves(store)
    for move in moves:
        if move.kind == "append":
            assert move.offset is not None
            append(Path(move.source), Path(move.target), move.offset)
        elif move.kind == "publish":
            publish(Path(move.source), move.target)
        elif FileSystems.exists(move.source):
            FileSystems.rename([move.source], [move.target])
        elif not FileSystems.exists(move.target):
            raise ArchiveLost(f"{move.target} was committed and is not there: put its folder back where it was")
    local = [Path(move.target) for move in moves if move.kind != "publish" and "://" not in move.target]
    for target in {target.parent: target for target in local}.values():
        keep_name(target)  # of each folder, before the state forgets that there was something to do
    if moves:
        forget_moves(store)
