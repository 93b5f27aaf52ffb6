"""The article's text as blocks, read from a parsed page."""

from transforms.core.body.read import read_body as read_body
from transforms.core.body.record import Body as Body
