"""Web archives: WARC files read record by record, past whatever is damaged."""

from transforms.core.warc.read import read_warc as read_warc
from transforms.core.warc.records import (
    Capture as Capture,
    Damage as Damage,
    Other as Other,
    Role as Role,
    WarcLimits as WarcLimits,
)
