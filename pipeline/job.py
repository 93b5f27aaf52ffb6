"""The plain value a run is made of."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transforms.children import Limits
from transforms.write import Outputs

if TYPE_CHECKING:
    from transforms.crawl.crawler import Crawler
    from transforms.state.memory import Memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to read, what a page may cost, and where the records go.

    With a `crawler` what is on the web is fetched; with a `memory` the run goes on where earlier ones ended.
    """

    inputs: tuple[str, ...]
    limits: Limits
    outputs: Outputs
    crawler: "Crawler | None" = None
    memory: "Memory | None" = None
