"""The plain value a run is made of."""

from dataclasses import dataclass

from transforms.children import Limits
from transforms.write import Outputs


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to read, what a page may cost, and where the records go."""

    inputs: tuple[str, ...]
    limits: Limits
    outputs: Outputs
