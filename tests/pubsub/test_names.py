"""Names of subscriptions and topics."""

import pytest
from hypothesis import given, strategies as st

from transforms.pubsub.names import BadName, Name, parse_subscription, parse_topic


@pytest.mark.parametrize("project", ["news", "news-2", "example.com:news", "123456789"])
@pytest.mark.parametrize("identity", ["abc", "Wire.all", "a-_.~+%1", "x" * 255])
def test_good_names(project: str, identity: str) -> None:
    text = f"projects/{project}/subscriptions/{identity}"
    assert parse_subscription(text) == Name(project, "subscriptions", identity)
    assert str(parse_subscription(text)) == text
    text = f"projects/{project}/topics/{identity}"
    assert str(parse_topic(text)) == text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "write projects/PROJECT/subscriptions/NAME"),
        ("wire", "write projects/PROJECT/subscriptions/NAME"),
        ("projects/news/subscriptions/wire/more", "write projects/PROJECT/subscriptions/NAME"),
        ("project/news/subscriptions/wire", "write projects/PROJECT/subscriptions/NAME"),
        ("projects/news/subscription/wire", "write projects/PROJECT/subscriptions/NAME"),
        ("projects/news/topics/wire", "messages are read from a subscription"),
        ("projects//subscriptions/wire", "names no project"),
        ("projects/ne ws/subscriptions/wire", "names no project"),
        ("projects/news/subscriptions/", "3 to 255 letters"),
        ("projects/news/subscriptions/ab", "3 to 255 letters"),
        ("projects/news/subscriptions/" + "x" * 256, "3 to 255 letters"),
        ("projects/news/subscriptions/1wire", "3 to 255 letters"),
        ("projects/news/subscriptions/wire\n", "3 to 255 letters"),
        ("projects/news/subscriptions/google-wire", "not beginning with goog"),
    ],
)
def test_bad_names(text: str, says: str) -> None:
    with pytest.raises(BadName) as caught:
        parse_subscription(text)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_subscription_is_no_topic() -> None:
    with pytest.raises(BadName, match="records are sent to a topic: write projects/PROJECT/topics/NAME"):
        parse_topic("projects/news/subscriptions/wire")


@given(st.text())
def test_any_text_is_a_name_or_a_sentence(text: str) -> None:
    for parse in (parse_subscription, parse_topic):
        try:
            assert str(parse(text)) == text
        except BadName as error:
            assert "write" in str(error) or "does not end" in str(error)
