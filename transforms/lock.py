"""One process at a time in a folder of this machine."""

import fcntl
import os
from pathlib import Path


def lock_folder(folder: Path) -> int | None:
    """Return a descriptor that keeps others out until it is closed or the process ends, null where one is in already.

    A folder can be locked once in a process, too. Raises `OSError` where there is no such folder.
    """
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor
