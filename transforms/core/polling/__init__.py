"""Polling: when a feed is asked for again, from what it answered, what it says and how fast it moves."""

from transforms.core.polling.answer import Answer as Answer, Failure as Failure, Hop as Hop
from transforms.core.polling.hints import read_hints as read_hints
from transforms.core.polling.moves import permanent_target as permanent_target
from transforms.core.polling.names import entry_names as entry_names
from transforms.core.polling.step import after_answer as after_answer, after_error as after_error, is_due as is_due
