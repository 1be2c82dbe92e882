"""Shows how far you are: runs the examples of everything that is asked for and ends with a table.

Leave this file as it is; `python -m pytest` finds it by itself. What is asked for stands in asked.json. Only
the exercises and tests of your own (test_*.py) are run, so that you may keep other files beside them.
"""

from __future__ import annotations

import ast
import doctest
import inspect
import io
import json
import os
import sys
import textwrap
import traceback
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from unittest import mock

import pytest

try:
    import numpy as np
except ImportError:
    np = None

os.environ["MPLBACKEND"] = "Agg"  # plt.show() opens no window and waits for nobody

HERE = Path(__file__).resolve().parent
WIDTH = 76
STATES = ("not run", "done", "to do", "not right yet", "stopped", "no examples", "does not load", "missing")
COLOURS = {"done": "green", "to do": "cyan"}  # every other state is wrong, and red


@dataclass
class Row:
    """One line of the table: a function or class that is asked for, and what is known of it."""

    file: str
    name: str
    says: str
    state: str = "not run"
    next: str = ""
    story: str = ""
    printed: str = ""

    def settle(self, state, next_, story=""):
        """Note how a test ended; of several tests (a class and its methods) the worst counts."""
        if STATES.index(state) > STATES.index(self.state):
            self.state, self.next, self.story = state, next_, story


ROWS = {}  # (file, name) -> Row, in the order of asked.json
TESTS = {}  # pytest's id of a test -> its Row
FILES = {}  # file that was loaded -> "", or why it does not load


# ---- what is run


def pytest_configure(config):
    """Read what is asked for."""
    if np is None:
        raise pytest.UsageError("NumPy is missing. Run: python -m pip install numpy matplotlib pytest")
    try:
        asked = json.loads((HERE / "asked.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise pytest.UsageError("asked.json is damaged or missing: copy it from the release again.") from None
    for exercise in asked["exercises"]:
        for function in exercise["functions"]:
            row = Row(exercise["file"], function["name"], function["says"])
            ROWS[row.file, row.name] = row


def is_exercise(path):
    """Tell whether a file is one of those asked for."""
    return path.parent.resolve() == HERE and any(path.name == row.file for row in ROWS.values())


def pytest_ignore_collect(collection_path):
    """Pass over Python files that are neither exercises nor tests of the student's own."""
    name = collection_path.name
    own_test = name.startswith("test_") or name.endswith("_test.py")
    return True if name.endswith(".py") and not own_test and not is_exercise(collection_path) else None


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector):
    """Load a file. One that ends the program while it loads is as broken as one with an error in it."""
    if isinstance(collector, pytest.File) and is_exercise(collector.path):
        FILES[collector.path.name] = ""
    try:
        return (yield)
    except SystemExit as error:
        note_broken(collector, error)
        return pytest.CollectReport(collector.nodeid, "failed", repr(error), [])


def pytest_exception_interact(node, call, report):
    """Note why a file does not load."""
    if isinstance(report, pytest.CollectReport):
        note_broken(node, call.excinfo.value)


def note_broken(collector, error):
    """Say in one line what is wrong with a file, and where."""
    while isinstance(error, pytest.Collector.CollectError) and error.__cause__:
        error = error.__cause__
    where, what = own_line(error)[0] or collector.path.name, named(error)
    if isinstance(error, SyntaxError) and error.filename:
        where = f"{Path(error.filename).name}, line {error.lineno}"
        what = f"{type(error).__name__}: {error.msg}"
    if isinstance(error, SystemExit):
        what = "the file ends the program here, while it is being loaded"
    if collector.path.name in FILES:
        FILES[collector.path.name] = f"{where}: {what}"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Find the row of each test: `classifier.Model.train` belongs to `Model`. Drop what was not asked."""
    for item in list(items):
        if hasattr(item, "dtest") and is_exercise(item.path):
            inside = item.dtest.name[len(item.dtest.globs["__name__"]) + 1 :]
            if row := ROWS.get((item.path.name, inside.split(".")[0])):
                TESTS[item.nodeid] = row
            else:
                items.remove(item)


@pytest.fixture(autouse=True)
def _numpy_in_examples(doctest_namespace):
    doctest_namespace["np"] = np


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    """Run a test. What the student's code prints is set aside: it is no part of an example's result."""
    row, printed = TESTS.get(item.nodeid), io.StringIO()
    with mock.patch("builtins.print", partial(print, file=printed) if row else print):
        try:
            return (yield)
        except KeyboardInterrupt:
            if row:
                row.settle("stopped", f"{row.name} in {row.file} did not end: does its loop ever stop?")
            raise
        finally:
            if row:
                row.printed += printed.getvalue()


# ---- how it ended


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Turn the end of a test into the state of its row: a stub as it came is "to do", which is no failure."""
    report = yield
    row = TESTS.get(item.nodeid)
    if row and call.when == "call":
        state, next_, story = judge(row, item.dtest, call.excinfo and call.excinfo.value)
        row.settle(state, next_, story)
        report.state, report.outcome, report.longrepr = state, "failed", story
        if state == "to do":
            report.outcome, report.longrepr = "skipped", (row.file, 1, next_)
        elif state == "done":
            report.outcome, report.longrepr = "passed", None
    return report


def pytest_report_teststatus(report):
    """Keep the exercises out of pytest's own list of failures: the table is theirs."""
    return (report.state, "", report.state) if hasattr(report, "state") else None


def judge(row, test, error):
    """Return the state, what to do next and the story of a test that ended with `error`, or with None."""
    if error is None:
        return "done", "", ""
    error = getattr(error, "failures", [error])[0]
    where, code, raised = row.file, "", error
    with suppress(Exception):
        where = f"{row.file}, line {inspect.getsourcelines(test.globs[row.name])[1]}"
    if isinstance(error, doctest.UnexpectedException):
        raised = error.exc_info[1]
        line, code = own_line(raised)
        where = line or where
    if isinstance(raised, NotImplementedError):
        return "to do", f"{row.name} in {where}: {row.says}\n{raised}", ""
    next_ = f"put {row.name} right: {where}. What it does on an example stands above."
    if not hasattr(error, "example"):
        return "not right yet", next_, named(raised)
    example = error.example
    call, relation, right = example.source, "", ""
    with suppress(Exception):
        call, relation, right = split(example.source)
    if code:
        facts = {"raised": named(raised), "at": f"{where}:  {code}"}
    else:
        try:
            facts = compare(eval(call, dict(test.globs)), relation, eval(right, dict(test.globs)))
        except Exception:  # an example of another form: it is shown as it stands
            call = example.source
            facts = {"came": getattr(error, "got", named(raised)), "expected": example.want}
    before = [e.source for e in test.examples if e.lineno < example.lineno and not e.want][-4:]
    lines = []
    for source in [*before, call]:
        lines += textwrap.wrap(source, WIDTH - 4, initial_indent=">>> ", subsequent_indent="... ")
    for name, text in facts.items():
        lines.append(f"{name:<10}" + short(text).replace("\n", "\n" + " " * 10))
    return "not right yet", next_, "\n".join(lines)


def named(error):
    """Return an exception as text."""
    return f"{type(error).__name__}: {error}".rstrip(": ")


def own_line(error):
    """Return where in the student's files an exception comes from, and the code there; or two empty texts."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if path.is_file() and path.resolve().parent == HERE and path.name != "conftest.py":
            return f"{path.name}, line {frame.lineno}", frame.line
    return "", ""


def split(source):
    """Split an example like ``bool(np.allclose(f(x), y))`` into ``f(x)``, ``==`` and ``y``."""
    node = ast.parse(source.strip()).body[0]
    node = node.value if isinstance(node, ast.Expr) else node
    text = partial(ast.get_source_segment, source.strip())
    while isinstance(node, ast.Call) and text(node.func) in ("bool", "all", "np.all"):
        node = node.args[0]
    if isinstance(node, ast.Call) and text(node.func) in ("np.allclose", "np.array_equal"):
        return text(node.args[0]), "==", text(node.args[1])
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        relation = ast.unparse(ast.Compare(ast.Name("_"), node.ops, [ast.Name("_")])).strip("_ ")
        return text(node.left), relation, text(node.comparators[0])
    return source, "", ""


def compare(came, relation, right):
    """Return what there is to see of a value that came and the one it should have been."""
    right = np.asarray(right) if isinstance(came, np.ndarray) else right
    facts = {"came": shown(came), "expected": f"{relation} {shown(right)}".replace("== ", "", 1)}
    if came is None:
        facts["note"] = "nothing was returned: does the function end with `return`?"
    elif np.shape(came) != np.shape(right):
        facts["note"] = f"the shape is {np.shape(came)}; {np.shape(right)} was expected."
    return facts


def shown(value):
    """Return a value as text."""
    with np.printoptions(precision=8, threshold=50, linewidth=WIDTH - 16):
        return repr(value.item() if isinstance(value, np.generic) else value)


def short(text):
    """Return a few short lines of a text."""
    lines = [part for line in text.strip().splitlines() for part in textwrap.wrap(line, WIDTH - 16)]
    return "\n".join([*lines[:6], "..."] if len(lines) > 6 else lines)


# ---- the table


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session):
    """Settle the rows that no test could. The exit code is 1 if anything is wrong, else 0."""
    for row in ROWS.values():
        if not (HERE / row.file).is_file():
            row.settle("missing", f"put {row.file} back into this folder.")
        elif FILES.get(row.file):
            row.settle("does not load", f"put right {FILES[row.file]}")
        elif row.file in FILES and row not in TESTS.values() and session.exitstatus in (0, 1, 5):
            path = str(HERE / row.file)
            modules = [m for m in list(sys.modules.values()) if getattr(m, "__file__", "") == path]
            if any(hasattr(module, row.name) for module in modules):
                row.settle("no examples", f"put the docstring of {row.name} back into {row.file}.")
            else:
                row.settle("missing", f"{row.file} is to define {row.name}, under exactly this name.")
    if session.exitstatus in (0, 5) and any(row.state not in ("not run", *COLOURS) for row in ROWS.values()):
        session.exitstatus = 1
    if reporter := session.config.pluginmanager.get_plugin("terminalreporter"):
        reporter.stats["error"] = [r for r in reporter.stats.get("error", []) if r.nodeid not in FILES]


def pytest_terminal_summary(terminalreporter):
    """Write what went wrong, the table and the one next thing to do."""
    write, rows = terminalreporter.write_line, [row for row in ROWS.values() if row.state != "not run"]
    for row in rows:
        if row.story:
            write(f"\n{row.name} is not right yet:", bold=True)
            write(textwrap.indent(row.story, "    "))
        if row.printed:
            write(f"\n{row.name} printed:")
            write(textwrap.indent(short(row.printed[:2000]), "    "))
    for file, why in FILES.items():
        if why:
            write(f"\n{file} does not load:", bold=True)
            write(textwrap.indent(textwrap.fill(why, WIDTH - 4), "    "))
    if not rows:
        return
    first, second = max(8, *(len(row.file) for row in rows)), max(8, *(len(row.name) for row in rows))
    write(f"\n{'exercise':<{first}}  {'function':<{second}}  state")
    above = ""
    for row in rows:
        terminalreporter.write(f"{row.file if row.file != above else '':<{first}}  {row.name:<{second}}  ")
        write(row.state, **{COLOURS.get(row.state, "red"): True})
        above = row.file
    done, left = sum(row.state == "done" for row in rows), len(ROWS) - len(rows)
    write(f"\n{done} of {len(rows)} done" + (f", {left} more not run" if left else ""))
    wrong = [row.next for row in rows if row.state not in COLOURS]
    todo = [row.next for row in rows if row.state == "to do"]
    own = ["put your own tests right, or what they test: see above."]
    files = " and ".join(dict.fromkeys(row.file for row in rows))
    last = f"read HANDOUT.md once more (hidden tests look closer than these), then hand in {files}."
    steps = wrong + own * bool(terminalreporter.stats.get("failed")) + todo
    steps += ["run all of them: python -m pytest" if left else last]
    for n, line in enumerate(steps[0].splitlines()):
        start = " " * 6 if n else "Next: "
        write(textwrap.fill(line, WIDTH, initial_indent=start, subsequent_indent=" " * 6), bold=True)
