"""The output folder: complete or absent, whatever moment a run dies at."""

import contextlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from apache_beam.io.filesystems import FileSystems

from pipeline.folder import Folder, FolderTaken


def stage(folder: Folder, **files: str) -> None:
    for name, text in files.items():
        (Path(folder.staging) / f"{name}-0-of-4.jsonl").write_text(text)


def contents(path: Path) -> dict[str, str]:
    return {file.name: file.read_text() for file in path.iterdir()}


def run(path: Path, overwrite: bool = False, **files: str) -> None:
    folder = Folder(str(path))
    folder.open(overwrite)
    stage(folder, **files)
    folder.commit(b"{}")
    folder.release()


def test_a_commit_moves_everything_and_leaves_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "a" / "out"
    run(out, articles="1", skipped="2")
    assert contents(out) == {"articles-0-of-4.jsonl": "1", "skipped-0-of-4.jsonl": "2", "summary.json": "{}"}


def test_a_folder_that_holds_a_run_is_refused_with_the_way_on(tmp_path: Path) -> None:
    run(tmp_path, articles="1")
    with pytest.raises(FolderTaken, match="--overwrite"):
        Folder(str(tmp_path)).open(False)
    assert contents(tmp_path)["articles-0-of-4.jsonl"] == "1"


def test_overwrite_replaces_the_run_and_spares_other_files(tmp_path: Path) -> None:
    run(tmp_path, articles="1", skipped="2")
    (tmp_path / "notes.txt").write_text("mine")
    run(tmp_path, overwrite=True, articles="3")
    assert contents(tmp_path) == {"articles-0-of-4.jsonl": "3", "notes.txt": "mine", "summary.json": "{}"}


def test_a_run_that_died_before_its_commit_leaves_no_trace(tmp_path: Path) -> None:
    dead = Folder(str(tmp_path))
    dead.open(False)
    stage(dead, articles="half")
    dead.release()
    run(tmp_path, articles="whole")
    assert contents(tmp_path) == {"articles-0-of-4.jsonl": "whole", "summary.json": "{}"}


def test_two_runs_at_once_are_refused(tmp_path: Path) -> None:
    first = Folder(str(tmp_path))
    first.open(False)
    with pytest.raises(FolderTaken, match="another run"):
        Folder(str(tmp_path)).open(False)
    first.release()


def dying(real: Callable[..., object], calls: Iterator[int], survived: int) -> Callable[..., object]:
    def call(*arguments: object) -> object:
        if next(calls) >= survived:
            raise KeyboardInterrupt
        return real(*arguments)

    return call


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_commit_that_dies_at_any_move_is_finished_by_the_next_start(
    tmp_path: Path, overwrite: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Kill the commit after each of its filesystem calls in turn; the next start ends at the same place."""
    new = {"articles": "3", "related": "4"}
    for survived in range(30):
        out = tmp_path / str(survived)
        if overwrite:
            run(out, articles="1", skipped="2")
        before = contents(out) if overwrite else {}
        folder = Folder(str(out))
        folder.open(overwrite)
        stage(folder, **new)
        calls = iter(range(1000))
        with monkeypatch.context() as patch:
            for name in ("rename", "delete"):
                patch.setattr(FileSystems, name, dying(getattr(FileSystems, name), calls, survived))
            try:
                folder.commit(b"{}")
                finished = True
            except KeyboardInterrupt:
                finished = False
        folder.release()
        decided = survived >= 1  # the first call gives the plan its name
        again = Folder(str(out))
        with contextlib.suppress(FolderTaken):
            again.open(False)
        again.discard()
        again.release()
        after = contents(out)
        whole = {f"{name}-0-of-4.jsonl": text for name, text in new.items()} | {"summary.json": "{}"}
        assert after == (whole if decided else before), survived
        shutil.rmtree(out)
        if finished:
            break
    else:
        pytest.fail("the commit never finished")


def test_a_commit_is_finished_from_another_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Folder("out")
    folder.open(False)
    stage(folder, articles="1")
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(FileSystems, "rename", dying(FileSystems.rename, iter(range(9)), 1))
        folder.commit(b"{}")
    folder.release()
    monkeypatch.chdir("/")
    with pytest.raises(FolderTaken):
        Folder(str(tmp_path / "out")).open(False)
    assert contents(tmp_path / "out") == {"articles-0-of-4.jsonl": "1", "summary.json": "{}"}


def test_what_is_committed_is_never_discarded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Folder(str(tmp_path))
    folder.open(False)
    stage(folder, articles="1", related="2")
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(FileSystems, "rename", dying(FileSystems.rename, iter(range(9)), 2))
        folder.commit(b"{}")
    folder.discard()
    assert folder.committed()
    folder.release()
    with pytest.raises(FolderTaken):
        Folder(str(tmp_path)).open(False)
    assert contents(tmp_path)["related-0-of-4.jsonl"] == "2"


def test_the_summary_comes_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moved: list[str] = []
    rename = FileSystems.rename
    monkeypatch.setattr(FileSystems, "rename", lambda old, new: (moved.extend(new), rename(old, new)))
    run(tmp_path, articles="1", related="2")
    assert Path(moved[0]).name == ".commit"
    assert Path(moved[-1]).name == "summary.json"


def test_the_plan_is_whole_before_it_has_its_name(tmp_path: Path) -> None:
    folder = Folder(str(tmp_path))
    folder.open(False)
    stage(folder, articles="1")
    (tmp_path / ".staging" / ".commit").write_text(json.dumps({"half": "a plan"})[:5])
    folder.release()
    run(tmp_path, articles="2")
    assert contents(tmp_path)["articles-0-of-4.jsonl"] == "2"
