"""The nouns: frozen records, and the schemas derived from them."""

from schemas.article import (
    SCHEMA as SCHEMA,
    Article as Article,
    Block as Block,
    Candidate as Candidate,
    Change as Change,
    Credit as Credit,
    Dedup as Dedup,
    Evidence as Evidence,
    FeedSource as FeedSource,
    Image as Image,
    Quality as Quality,
    Related as Related,
    Rights as Rights,
    Software as Software,
)
from schemas.fates import (
    DeadLetter as DeadLetter,
    Duplicate as Duplicate,
    Origin as Origin,
    RelatedLink as RelatedLink,
    Skipped as Skipped,
)
from schemas.feed import Child as Child, Entry as Entry, Feed as Feed
from schemas.page import Fetch as Fetch, Page as Page, PlainText as PlainText
from schemas.subscription import Hints as Hints, Pace as Pace, Subscription as Subscription
from schemas.time import Time as Time
