"""A grader process from the engine's side: verdicts, and what happens when it or a part of it dies."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from autograder import catalog
from autograder.course import PUBLIC_SECRET, Limits
from autograder.errors import GraderBrokeError
from autograder.grader.client import Grader

WAITS = b"import select\nselect.poll().poll(3000)\n"


def solution(assignment) -> dict[str, bytes]:
    return {exercise.filename: exercise.solution.read_bytes() for exercise in assignment.exercises}


def family(pid: int) -> dict[int, str]:
    """Return the process and all that descend from it, by id, with their command lines; without zombies."""
    parents, commands = {}, {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            state, parent = (process / "stat").read_text(errors="replace").rpartition(")")[2].split()[:2]
            commands[int(process.name)] = (process / "cmdline").read_text(errors="replace")
        except (OSError, ValueError):
            continue
        if state != "Z":
            parents[int(process.name)] = int(parent)
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return {p: commands[p] for p in found if p in parents}


def gone(pids) -> bool:
    """Wait until none of the processes is there; tell whether that came to pass."""
    for _ in range(500):
        if not any(pid in family(pid) for pid in pids):
            return True
        time.sleep(0.02)
    return False


@pytest.fixture(scope="module")
def grader(costs) -> Iterator[Grader]:
    with Grader(costs.name, PUBLIC_SECRET, Limits(cpu=1.0, wall=10.0), ()) as grader:
        yield grader


def test_a_verdict_comes_back_whole(grader, costs):
    verdict = grader.judge("Ada", solution(costs))

    assert verdict.report.student == "Ada"
    assert {item.outcome for item in verdict.report.items} == {"passed"}
    assert verdict.cpu > 0


def test_the_same_submission_gives_the_same_report_again(grader, costs):
    files = {"likelihood.py": solution(costs)["likelihood.py"] + b"\ndef sample_mean(x): return object\n"}

    assert grader.judge("Ada", files).report == grader.judge("Ada", files).report


def test_a_grader_that_has_judged_nothing_before_says_what_a_warm_one_says(grader, costs):
    files = {"likelihood.py": solution(costs)["likelihood.py"] + b"\ndef sample_mean(x): return x.sum()\n"}
    with Grader(costs.name, PUBLIC_SECRET, Limits(cpu=1.0, wall=10.0), (), warm=False) as cold:
        assert cold.judge("Ada", files).report == grader.judge("Ada", files).report


def test_one_submission_leaves_nothing_behind_for_the_next(grader, costs):
    right = solution(costs)
    hostile = {"likelihood.py": b"import os, sys\nsys.modules.clear()\ndef sample_mean(x): os._exit(0)\n"}
    before = grader.judge("Ada", right).report
    grader.judge("Mallory", hostile)

    assert grader.judge("Ada", right).report == before


def test_many_submissions_leave_no_process_and_no_descriptor_behind(grader, costs):
    files = {"likelihood.py": solution(costs)["likelihood.py"] + b"\nimport os\ndef cost(T, Y): os._exit(0)\n"}
    grader.judge("Ada", files)

    def descriptors(pid):
        try:
            return len(list(Path(f"/proc/{pid}/fd").iterdir()))
        except PermissionError:  # only root may look into a grader
            return 0

    def held():
        return {pid: descriptors(pid) for pid in family(grader._process.pid)}

    before = held()
    for _ in range(10):
        grader.judge("Ada", files)

    assert held() == before


def test_who_plots_where_nobody_has_to_loses_nothing(grader, costs):
    plots = b"\nimport matplotlib.pyplot as plt\nplt.plot([0, 1])\nplt.savefig('a.png')\nplt.show()\n"

    plain, plotting = (
        grader.judge("Ada", {"likelihood.py": solution(costs)["likelihood.py"] + end}).report for end in (b"", plots)
    )

    assert {item.outcome for item in plotting.items} == {"passed"}
    assert (plotting.items, plotting.tier) == (plain.items, plain.tier)


def test_who_does_not_name_matplotlib_has_none(grader, costs):
    hidden = b"\nimport sys\nassert not any(name.startswith('matplot') for name in sys.modules)\n"

    report = grader.judge("Ada", {"likelihood.py": solution(costs)["likelihood.py"] + hidden}).report

    assert {item.outcome for item in report.items} == {"passed"}


@pytest.mark.parametrize(
    "start",
    [
        "from numpy import *",
        "import numpy as np\nnp.testing.assert_equal(1, 1)",
        "from numpy import (\n    array,\n    testing,\n)",
        "import numpy.testing as checks",
        "import unittest, doctest",
        "import numpy.matlib",
    ],
)
def test_what_is_seldom_used_can_be_imported_by_who_names_it(grader, costs, start):
    report = grader.judge("Ada", {"likelihood.py": solution(costs)["likelihood.py"] + f"\n{start}\n".encode()}).report

    assert {item.outcome for item in report.items} == {"passed"}


def test_what_numpy_loads_when_it_is_asked_for_is_there(grader, costs):
    names = b"np.ma, np.char, np.rec, np.strings, np.core, np.ctypeslib, np.f2py, np.polynomial, np.fft, np.typing"
    end = b"\nimport numpy as np\n" + names + b"\nnp.median([1, 2]), np.ma.median([1, 2])\n"

    report = grader.judge("Ada", {"likelihood.py": solution(costs)["likelihood.py"] + end}).report

    assert {item.outcome for item in report.items} == {"passed"}


@pytest.mark.parametrize("warm", [True, False])
def test_a_grader_leaves_no_file_behind(warm, tmp_path, monkeypatch):
    chapter = catalog.assignment("ch03_linear_regression")  # its functions read files
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    files = {e.filename: e.solution.read_bytes() for e in chapter.exercises}
    with Grader(chapter.name, PUBLIC_SECRET, Limits(), (), warm=warm) as grader:
        assert {item.outcome for item in grader.judge("Ada", files).report.items} == {"passed"}
        assert list(tmp_path.iterdir())

    assert list(tmp_path.iterdir()) == []


def test_an_assignment_that_is_not_there_is_an_error_of_the_start():
    with pytest.raises(GraderBrokeError, match="did not start") as error:
        Grader("ch98_nowhere", PUBLIC_SECRET, Limits(), ())

    assert "no assignment is called" in error.value.where


def test_variables_for_somebody_elses_python_change_nothing(costs, monkeypatch):
    monkeypatch.setenv("PYTEST_ADDOPTS", "--no-such-option -x")
    monkeypatch.setenv("PYTHONOPTIMIZE", "2")
    monkeypatch.setenv("PYTHONWARNINGS", "error")
    with Grader(costs.name, PUBLIC_SECRET, Limits(), ()) as grader:
        report = grader.judge("Ada", {"likelihood.py": b"def sample_mean(x): return 0.0\n"}).report

    assert report.items[0].outcome == "failed"


def test_variables_for_another_arithmetic_keep_no_misconception_from_being_recognised(monkeypatch):
    """A training that diverges shows every rounding: the grader's must be that of the worker."""
    monkeypatch.setenv("OPENBLAS_CORETYPE", "Nehalem")
    chapter = catalog.assignment("ch07_gradient_descent")
    exercise = next(e for e in chapter.exercises if e.name == "logistic_regression")
    wrong = next(m for m in exercise.misconceptions if m.slug == "class_labels_from_one")
    with Grader(chapter.name, PUBLIC_SECRET, Limits(), ()) as grader:
        report = grader.judge("Ada", {exercise.filename: wrong.path.read_bytes()}, only=[exercise.name]).report

    [item] = [item for item in report.items if item.item == "test_LogisticRegression_mnist"]
    assert item.explanation is not None
    assert item.explanation.name == wrong.slug


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="the system does not tell of its cores")
def test_all_that_belongs_to_a_grader_runs_on_its_core(costs):
    core = max(os.sched_getaffinity(0))
    with Grader(costs.name, PUBLIC_SECRET, Limits(), (), core=core) as grader:
        grader.judge("Ada", solution(costs))
        members = family(grader._process.pid)

        assert len(members) >= 3
        assert all(os.sched_getaffinity(pid) == {core} for pid in members)


# ---------------------------------------------------------------- deaths


def judge_while_killing(grader: Grader, victim: int) -> None:
    """Judge a submission that waits at its import, and kill one of the grader's processes meanwhile."""
    timer = threading.Timer(0.5, os.kill, (victim, signal.SIGKILL))
    timer.start()
    try:
        grader.judge("Ada", {"likelihood.py": WAITS})
    finally:
        timer.join()


def member(members: dict[int, str], kind: str, but: int = 0) -> int:
    return next(pid for pid, command in members.items() if kind in command and pid != but)


def test_whichever_part_of_a_grader_dies_it_says_so_and_leaves_nothing_running(costs):
    with Grader(costs.name, PUBLIC_SECRET, Limits(cpu=1.0, wall=10.0), ()) as grader:
        own = grader._process.pid
        grader.judge("Ada", {})
        members = family(own)
        with pytest.raises(GraderBrokeError, match="broke on the submission of 'Ada'"):
            judge_while_killing(grader, member(members, "grader.server", but=own))

        assert len(grader.judge("Ada", {}).report.items) == len(costs.items)  # another fork has taken its place
        with pytest.raises(GraderBrokeError):
            judge_while_killing(grader, member(members, "forkserver"))
        members |= family(own)

    assert len(members) >= 4
    assert gone(members)


def test_a_grader_whose_first_process_is_killed_leaves_nothing_running(costs):
    with Grader(costs.name, PUBLIC_SECRET, Limits(cpu=1.0, wall=10.0), ()) as grader:
        grader.judge("Ada", {})
        members = family(grader._process.pid)
        with suppress(GraderBrokeError):  # or it may answer: its fork has everything that it needs
            judge_while_killing(grader, grader._process.pid)

    assert gone(members)
