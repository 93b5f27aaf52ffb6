"""One poll further: a subscription and what came of asking for it to the subscription after it."""

from dataclasses import replace
from random import Random
from typing import Final

from schemas.subscription import Subscription
from transforms.core.polling.answer import Answer, Failure
from transforms.core.polling.moves import is_permanent, permanent_target
from transforms.core.polling.pace import observe_pace
from transforms.core.polling.schedule import after_failure, after_success

GONE: Final = 410
LONGEST_DETAIL: Final = 300  # characters of an error that are kept
LONGEST_VALIDATOR: Final = 1024  # characters of an ETag or a date worth sending back


def is_due(subscription: Subscription, now: float) -> bool:
    """Return whether a feed is to be asked for now."""
    return subscription.next_poll is not None and subscription.next_poll <= now


def after_answer(subscription: Subscription, answer: Answer, now: float, rng: Random, every: float) -> Subscription:
    """Return the subscription after a feed was delivered, or was said not to have changed.

    `now` is UTC epoch seconds, `every` the least seconds between two polls. The feed moves where permanent redirects
    led. It ends where the document says that it has expired (JSON Feed, `expired`). A body that is the one before
    counts as no change even where it was sent in full.
    """
    before = subscription
    same = answer.not_modified or (answer.sha256 is not None and answer.sha256 == before.sha256)
    hints = before.hints if answer.hints is None else answer.hints
    elapsed = None if before.last_success is None else max(now - before.last_success, 1.0)
    observed = observe_pace(before.pace, None if same else answer.entries, elapsed, every)
    gaps = before.gaps + observed.gap
    after = replace(
        before,
        current_url=permanent_target(answer.hops) or before.current_url,
        etag=_validator(answer.etag) or (before.etag if answer.not_modified else None),
        last_modified=_validator(answer.last_modified) or (before.last_modified if answer.not_modified else None),
        sha256=answer.sha256 or before.sha256,
        outcome="not_modified" if answer.not_modified else "same" if same else "changed",
        errors=0,
        error=None,
        last_attempt=now,
        last_success=now,
        hints=hints,
        pace=observed.pace,
        gaps=gaps,
    )
    if hints.expired:
        return replace(after, ended=True, outcome="ended", next_poll=None)
    when = after_success(now, every, after.pace.interval, answer.fresh, hints, overlaps=not gaps, rng=rng)
    return replace(after, next_poll=when)


def after_error(subscription: Subscription, failure: Failure, now: float, rng: Random, every: float) -> Subscription:
    """Return the subscription after a poll that brought no feed.

    410 ends it (RFC 9110, 15.5.11), unless a temporary redirect led there; then, and for everything else, the wait
    grows with each failure in a row. What is known of the feed stays: where it lies, its validators, its pace.
    """
    errors = subscription.errors + 1
    after = replace(
        subscription, outcome="error", errors=errors, error=failure.detail[:LONGEST_DETAIL], last_attempt=now
    )
    if failure.status == GONE and is_permanent(failure.hops):
        return replace(after, ended=True, outcome="ended", next_poll=None)
    when = after_failure(now, every, errors, failure.retry_after, subscription.hints, rng=rng)
    return replace(after, next_poll=when)


def _validator(value: str | None) -> str | None:
    return value if value and len(value) <= LONGEST_VALIDATOR else None
