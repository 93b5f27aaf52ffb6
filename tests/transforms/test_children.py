"""The pool: a task that misbehaves costs itself and nobody else."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.transforms.hostile import behave, modules
from transforms.child import call_all
from transforms.children import CannotStart, Children, Limits
from transforms.core.rejected import Rejected, Skip


@pytest.fixture(scope="module")
def children() -> Iterator[Children]:
    pool = Children(Limits(workers=1, seconds=1.5, memory=512 << 20))
    yield pool
    pool.close()


@pytest.mark.parametrize(
    "how, reason, words",
    [
        ("hang", "timeout", "1.5 s"),
        ("sleep", "timeout", "1.5 s"),
        ("segfault", "crashed", "SIGSEGV"),
        ("exit", "crashed", "exit code 3"),
        ("os-exit", "crashed", "exit code 9"),
        ("memory", "out_of_memory", "512 MB"),
        ("recurse", "too_deep", "nested"),
        ("reject", "no_body", "nothing in it"),
        ("error", "internal_error", "ValueError: a fault of our own"),
    ],
)
def test_one_bad_task_is_one_rejection(children: Children, how: str, reason: str, words: str) -> None:
    before, bad, after = (children.submit(behave, word) for word in ("before", how, "after"))
    assert before.result(timeout=60) == "BEFORE"
    error = bad.exception(timeout=60)
    assert isinstance(error, Rejected)
    assert error.reason == reason
    assert words in error.detail
    assert after.result(timeout=60) == "AFTER"


def test_a_skip_stays_a_skip(children: Children) -> None:
    assert isinstance(children.submit(behave, "skip").exception(timeout=60), Skip)


def test_what_a_task_prints_does_not_mix_with_answers(children: Children) -> None:
    assert children.submit(behave, "print").result(timeout=60) == "printed"


def test_large_answers_and_tasks_pass(children: Children) -> None:
    assert len(children.submit(behave, "large").result(timeout=60)) == 8 << 20
    assert len(children.submit(behave, "y" * (8 << 20)).result(timeout=60)) == 8 << 20


def test_a_hang_does_not_hold_up_the_other_child() -> None:
    pool = Children(Limits(workers=2, seconds=3))
    try:
        pool.submit(behave, "warm").result(timeout=60)
        hang = pool.submit(behave, "sleep")
        start = time.monotonic()
        for future in [pool.submit(behave, "quick") for _ in range(20)]:
            future.result(timeout=60)
        assert not hang.done()
        assert isinstance(hang.exception(timeout=60), Rejected)
        assert time.monotonic() - start < 30
    finally:
        pool.close()


def test_a_child_knows_nothing_of_beam(children: Children) -> None:
    """Beam would cost each child two seconds and a hundred megabytes."""
    assert children.submit(call_all, modules, "apache_beam").result(timeout=60) == [False]


def test_a_child_that_cannot_start_is_no_fault_of_the_task(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    pool = Children(Limits())
    try:
        error = pool.submit(behave, "word").exception(timeout=60)
        assert isinstance(error, CannotStart)
        assert "exit code 1" in str(error)
    finally:
        pool.close()


def test_children_die_with_their_parent() -> None:
    """SIGKILL gives the parent no chance to clean up; a child stuck in a page must end all the same."""
    code = (
        "import time\n"
        "from tests.transforms.hostile import behave\n"
        "from transforms.children import CannotStart, Children, Limits\n"
        "pool = Children(Limits(seconds=3600))\n"
        "pool.submit(behave, 'warm').result()\n"
        "print(*[child.process.pid for child in pool.children], flush=True)\n"
        "pool.submit(behave, 'hang')\n"
        "time.sleep(3600)\n"
    )
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path))
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment) as parent:
        assert parent.stdout
        child = int(parent.stdout.readline())
        parent.kill()
    for _ in range(100):
        if not _alive(child):
            break
        time.sleep(0.1)
    else:
        os.kill(child, 9)
        pytest.fail("the child outlived its parent")


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
    except FileNotFoundError:
        return False
