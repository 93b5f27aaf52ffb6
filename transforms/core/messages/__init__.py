"""Messages: one JSON object, a bare URL, or a document with attributes, to what it carries."""

from transforms.core.messages.observe import open_message as open_message
from transforms.core.messages.parse import MAX_MESSAGE as MAX_MESSAGE, Parsed as Parsed, parse_message as parse_message
