"""The laws of the house that the code itself can show."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import apache_beam as beam
import pytest
from apache_beam.pipeline import AppliedPTransform, PipelineVisitor

from pipeline.graph import build
from pipeline.job import Job
from schemas import reasons
from transforms.children import Limits
from transforms.spool import Inline
from transforms.write import Outputs

ROOT = Path(__file__).parents[1]
PACKAGES = ("pipeline", "transforms", "schemas")
SOURCES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def test_core_and_schemas_import_without_beam() -> None:
    code = (
        "import sys, pkgutil, importlib\n"
        "sys.modules['apache_beam'] = None\n"
        "import schemas, transforms.core\n"
        "for package in (schemas, transforms.core):\n"
        "    for module in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "        importlib.import_module(module.name)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_the_graph_has_no_branch_loop_lambda_or_option() -> None:
    tree = ast.parse((ROOT / "pipeline" / "graph.py").read_text(encoding="utf-8"))
    forbidden = (ast.If, ast.IfExp, ast.For, ast.While, ast.Lambda, ast.Try, ast.ListComp, ast.GeneratorExp)
    assert not [node for node in ast.walk(tree) if isinstance(node, forbidden)]
    assert "options" not in ast.unparse(tree)


def test_no_drawer_for_odds_and_ends() -> None:
    drawers = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}
    assert not [path for path in SOURCES if path.stem in drawers]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_in_one_line_what_it_is(path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring
    assert docstring.splitlines()[0].endswith(".")


def test_only_attempt_makes_dead_letters_of_exceptions() -> None:
    """A broad `except` anywhere else could swallow an input."""
    allowed = {
        *("transforms/attempt.py", "transforms/children.py", "transforms/child.py"),
        *("transforms/crawl/get.py", "transforms/crawl/crawler.py"),
        *("pipeline/run.py", "pipeline/session.py"),
    }
    found = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler) and (
                node.type is None or ast.unparse(node.type) in ("Exception", "BaseException")
            ):
                found.add(str(path.relative_to(ROOT)))
    assert found <= allowed


def test_core_asks_neither_clock_nor_chance() -> None:
    names = ("datetime.now", "time.time", "datetime.today", "date.today", "utcnow", "random.", "uuid4", "os.environ")
    core = [path for path in SOURCES if "core" in path.parts]
    assert not [
        (path.name, name)
        for path in core
        for name in names
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute | ast.Call) and name in ast.unparse(node)
    ]


def test_every_reason_is_in_the_closed_list_and_is_used() -> None:
    lists = {"Rejected": reasons.DEAD, "Skip": reasons.SKIPPED, "DeadLetter": reasons.DEAD, "Skipped": reasons.SKIPPED}
    lists |= {"Duplicate": reasons.DUPLICATES}
    used: set[str] = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in lists):
                continue
            named = {word.arg: word.value for word in node.keywords}
            code = named.get("reason") or named.get("rule") or (node.args[0] if node.args else None)
            if isinstance(code, ast.Constant):
                assert code.value in lists[node.func.id], f"{path.name}: {code.value}"
        used |= set(re.findall(r'"([a-z_]+)"', path.read_text(encoding="utf-8"))) if path.stem != "reasons" else set()
    assert {*reasons.DEAD, *reasons.SKIPPED, *reasons.DUPLICATES, *reasons.FLAGS} <= used


def test_step_names_are_pinned() -> None:
    """A running job is updated by step names; write the file anew only when a new name is meant."""
    pipeline = beam.Pipeline(runner="FnApiRunner")
    build(pipeline, Job(inputs=("warc:none",), limits=Limits(), outputs=Outputs((), Inline())))
    names: set[str] = set()

    class Names(PipelineVisitor):
        def enter_composite_transform(self, node: AppliedPTransform) -> None:
            if type(node.transform).__module__.split(".")[0] == "transforms":
                names.add(node.full_label)
                names.update(part.full_label for part in node.parts)

    pipeline.visit(Names())
    assert sorted(names) == (ROOT / "tests" / "pipeline" / "steps.txt").read_text(encoding="utf-8").split()
