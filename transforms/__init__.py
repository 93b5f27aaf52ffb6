"""The verbs: each step of the pipeline as a Beam transform, to take apart and put together anew.

Names are loaded when they are first asked for, so that `transforms.core` can be used without Beam.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from transforms.attempt import Attempt as Attempt
    from transforms.children import Limits as Limits
    from transforms.dedup import DropDuplicates as DropDuplicates
    from transforms.extract import ExtractArticles as ExtractArticles
    from transforms.fetch import FetchArticles as FetchArticles
    from transforms.read import ReadInputs as ReadInputs, ReadWarc as ReadWarc
    from transforms.write import WriteRecords as WriteRecords

_HOMES = {
    "Attempt": "attempt",
    "Limits": "children",
    "DropDuplicates": "dedup",
    "ExtractArticles": "extract",
    "FetchArticles": "fetch",
    "ReadInputs": "read",
    "ReadWarc": "read",
    "WriteRecords": "write",
}
__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'transforms' has no attribute {name!r}")
    return getattr(import_module(f"transforms.{_HOMES[name]}"), name)
