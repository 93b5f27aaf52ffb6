"""The docs are true: examples run as written, lists are whole, links lead somewhere."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pipeline.conftest import ROOT, command, environment

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("code", blocks("python"), ids=["article", "pipeline"])
def test_the_readmes_python_runs_as_written(code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, cwd=ROOT, env=environment()
    )
    assert done.returncode == 0, done.stderr
    assert "مكتبة المدينة القديمة تفتح أبوابها ليلا للطلاب" in done.stdout
    if "beam" in code:
        assert "aside: archive_damaged" in done.stdout
    else:
        assert "2026-03-03T21:20:00 unknown" in done.stdout


def test_the_readmes_python_runs_from_a_file_without_a_main_guard(tmp_path: Path) -> None:
    """A child must not import the user's script again."""
    script = tmp_path / "mine.py"
    script.write_text(blocks("python")[1], encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(script)], capture_output=True, text=True, cwd=ROOT, env=environment()
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("Alte Apfelsorten") == 1


def test_the_pages_derived_from_code_are_current() -> None:
    spec = importlib.util.spec_from_file_location("make_docs", ROOT / "docs" / "make.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, page in module.PAGES.items():
        assert (ROOT / "docs" / name).read_text(encoding="utf-8") == page(), f"run: python docs/make.py ({name})"


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_the_readme_names_every_input_and_output() -> None:
    from transforms.uris import SINKS, SOURCES
    from transforms.write import COLLECTIONS

    for scheme in SOURCES:
        assert f"| `{scheme}:" in README
    for scheme in SINKS:
        assert f"{scheme}:" in README
    for collection in COLLECTIONS:
        assert f"`{collection}-*.jsonl`" in README


def test_help_names_every_scheme() -> None:
    from transforms.uris import SINKS, SOURCES

    done = subprocess.run(command("run", "--help"), capture_output=True, text=True, env=environment())
    for scheme in (*SOURCES, *SINKS):
        assert re.search(rf"^  {scheme}:", done.stdout, re.MULTILINE)


def test_every_file_the_map_names_exists() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").split("## The map")[1].split("## ")[0]
    here = ROOT
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip())
        names = re.findall(r"^(?:[\w./]+(?: …)? )+", line.strip() + "  ")
        for name in names[0].split() if names else []:
            if "." not in name and "/" not in name:
                continue
            folder = {4: ROOT, 6: here, 8: here / "core"}[indent]
            assert (folder / name).exists(), f"{folder.name}: {name}"
            if indent == 4:
                here = ROOT / name
