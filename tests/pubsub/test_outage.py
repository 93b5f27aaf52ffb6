"""What is said of a service that does not answer, and the pauses between tries."""

import random
import threading

from transforms.pubsub.outage import LONGEST, Outage, pause


def test_pauses_grow_to_a_bound_and_differ() -> None:
    chance = random.Random(7)
    pauses = [pause(failures, chance) for failures in range(1, 2000)]
    assert 0.1 <= pauses[0] <= 0.2
    assert 0.4 <= pauses[2] <= 0.8
    assert all(LONGEST / 2 <= each <= LONGEST for each in pauses[5:])
    assert len(set(pauses)) > 1900
    assert pauses == [pause(failures, again) for again in [random.Random(7)] for failures in range(1, 2000)]


def test_told_once_and_once_when_back_whichever_thread_tells() -> None:
    said: list[str] = []
    outage = Outage("pubsub:wire", said.append)
    outage.answered("pull")
    assert said == []
    for _ in range(2):
        threads = [threading.Thread(target=outage.failed, args=("pull", "UNAVAILABLE: gone")) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert outage.trouble("pull") == "UNAVAILABLE: gone"
        outage.answered("pull")
        outage.answered("pull")
        assert outage.trouble("pull") is None
    once = ["pubsub:wire cannot be reached (UNAVAILABLE: gone): trying again until it can", "pubsub:wire is back"]
    assert said == once * 2


def test_back_when_every_kind_of_call_is() -> None:
    said: list[str] = []
    outage = Outage("pubsub:wire", said.append)
    outage.failed("pull", "gone")
    outage.failed("tell", "gone too")
    outage.answered("tell")
    outage.failed("pull", "still gone")
    assert (outage.trouble("pull"), outage.trouble("tell"), len(said)) == ("still gone", None, 1)
    outage.answered("pull")
    assert said[1:] == ["pubsub:wire is back"]
