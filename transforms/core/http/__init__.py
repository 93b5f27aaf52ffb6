"""HTTP's rules: which addresses may be asked, how a request is named, what its answer promises about time and size."""

from transforms.core.http.addresses import is_local_name as is_local_name, refusal as refusal
from transforms.core.http.freshness import fresh_for as fresh_for
from transforms.core.http.head import build_head as build_head
from transforms.core.http.meter import Meter as Meter
from transforms.core.http.retry import retry_after as retry_after
from transforms.core.http.target import Target as Target, request_target as request_target
