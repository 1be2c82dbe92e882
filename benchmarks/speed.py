"""Submissions per second, what classes cost, and how long commands take: all in one run on one machine.

    python benchmarks/speed.py [--json FILE] [--submissions N] [--repeat R] [--classes N,N] [--only PART]...

The parts are the ways to grade the same correct submissions of one assignment,

gradkit   isolated: a locked worker a submission, hidden tests in another process, one warm grader a core
floor     the same hidden tests by pytest in one warm process, student code imported into it, no isolation
pytest    the same, one `python -m pytest` process a submission, as many at a time as there are cores
nbgrader  `nbgrader autograde` of notebooks with the same functions, no isolation: notebooks.py says what its tests do
otter     otter-grader without a container, on the same notebooks, one process a core

and

classes   whole courses of 100, 1,000 and 10,000 students, records and gradebook included: classes.py. Each is run once
workers   one and two workers of a cluster: workers.py
startup   how long commands take: startup.py

Starting is not counted for any of the ways, but for pytest, where it is the point: one_pytest.py. Only nbgrader
enters marks into its database; what gradkit's records and gradebook cost is in the classes. Figures of the ways and of
startup are medians over the repetitions, which go round: each way once, then each again. CPU is that of all processes
together.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import classes
import notebooks
import one_pytest
import startup
from clock import cpu_of_tree, measured

from autograder.catalog import assignment
from autograder.course import PUBLIC_SECRET, Limits
from autograder.model import Assignment
from autograder.pool import Graders, Task, cores

ABOUT = "ch05_logistic_regression"


def submissions(about: Assignment, count: int) -> list[dict[str, bytes]]:
    """Return correct submissions that differ: the solution, with a comment of its own each."""
    return [
        {e.filename: e.solution.read_bytes() + f"\n# submission {i}\n".encode() for e in about.exercises}
        for i in range(count)
    ]


def gradkit(about: Assignment, files: list[dict[str, bytes]]) -> tuple[float, float]:
    """Return seconds and CPU seconds a submission, with warm graders: what a class of hundreds meets."""
    tasks = [Task(f"s{i}", f) for i, f in enumerate(files)]
    with Graders(about.name, PUBLIC_SECRET, Limits()) as graders:
        list(graders.judge_all(tasks[: cores()]))  # starts them
        begun, before = time.perf_counter(), cpu_of_tree()
        judged = list(graders.judge_all(tasks))
        wall, cpu = time.perf_counter() - begun, cpu_of_tree() - before
    for end in judged:
        assert end.verdict is not None, end.error
        assert all(item.outcome == "passed" for item in end.verdict.report.items)
    return wall / len(files), cpu / len(files)


def folders(files: list[dict[str, bytes]], where: Path) -> list[Path]:
    """Write submissions to folders and return these."""
    found = []
    for i, modules in enumerate(files):
        folder = where / f"s{i}"
        folder.mkdir(parents=True)
        for name, content in modules.items():
            (folder / name).write_bytes(content)
        found.append(folder)
    return found


def one_pytest_each(about: Assignment, files: list[dict[str, bytes]]) -> tuple[float, float]:
    """Return seconds and CPU seconds a submission of a pytest process each, as many at a time as there are cores."""
    with tempfile.TemporaryDirectory() as scratch:
        places = folders(files, Path(scratch))

        def run() -> None:
            waiting = list(places)
            running: list[subprocess.Popen[bytes]] = []
            while waiting or running:
                while waiting and len(running) < cores():
                    command = one_pytest.command(about, waiting.pop())
                    running.append(subprocess.Popen(command, env=one_pytest.environment(), stdout=subprocess.DEVNULL))
                done = running.pop(0)
                assert done.wait() == 0

        wall, cpu = measured(run)
    return wall / len(files), cpu / len(files)


_FLOOR = """
import sys, time, resource, pytest
class Loop:
    def pytest_runtestloop(self, session):
        def once(folder):
            session.config.option.submission = folder
            for item, following in zip(session.items, [*session.items[1:], session.items[0]]):
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        self.failed = 0
        folders = sys.argv[2].split(",")
        once(folders[0]); once(folders[0])
        begun, cpu = time.perf_counter(), time.process_time()
        for folder in folders: once(folder)
        print(time.perf_counter() - begun, time.process_time() - cpu, self.failed)
        return True
    def pytest_runtest_logreport(self, report):
        self.failed += report.failed
loop = Loop()
pytest.main(sys.argv[3:], plugins=[loop])
"""


def floor(about: Assignment, files: list[dict[str, bytes]]) -> tuple[float, float]:
    """Return seconds and CPU seconds a submission in one warm process, as the hidden tests and pytest need them."""
    from autograder.grader.service import _OPTIONS

    options = [o for o in _OPTIONS if o != "autograder.grader.plugin"]
    options.insert(options.index("-p") + 1, "in_one_process")
    rubrics = [str(e.rubric) for e in about.exercises]
    with tempfile.TemporaryDirectory() as scratch:
        places = ",".join(str(p) for p in folders(files, Path(scratch)))
        command = [sys.executable, "-c", _FLOOR, "floor", places, *options, f"--submission={places.partition(',')[0]}"]
        done = subprocess.run(
            [*command, *rubrics], env=one_pytest.environment(), capture_output=True, text=True, check=True
        )
    wall, cpu, failed = (float(word) for word in done.stdout.split())
    assert failed == 0, "the floor's own tests failed"
    # One process uses one core; the same on every core gives as many times the rate.
    return wall / len(files) / cores(), cpu / len(files)


Way = Callable[[Assignment, list[dict[str, bytes]]], tuple[float, float]]

WAYS: dict[str, tuple[Way, float]] = {
    "gradkit": (gradkit, 1.0),
    "floor": (floor, 1.0),
    "pytest": (one_pytest_each, 0.2),
    "nbgrader": (notebooks.nbgrader, 0.05),
    "otter": (notebooks.otter, 0.05),
}
"""Way -> (what measures it, the share of the submissions that it is given: the slow ones get fewer)."""
PARTS = (*WAYS, "classes", "workers", "startup")
FEWEST = 6


def compare(about: Assignment, ways: list[str], count: int, repeat: int) -> dict[str, dict[str, Any]]:
    """Measure ways to grade, print a line each, and return their medians, and all that was seen."""
    seen: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(repeat):
        for name in ways:
            way, share = WAYS[name]
            seen[name].append(way(about, submissions(about, max(FEWEST, int(share * count)))))
    rates = {name: [1 / wall for wall, _ in runs] for name, runs in seen.items()}
    rate = {name: statistics.median(found) for name, found in rates.items()}
    cpu = {name: statistics.median(cpu for _, cpu in runs) for name, runs in seen.items()}
    print(f"{'':10}{'submissions/s':>15}{'from - to':>18}{'CPU ms each':>13}   gradkit beside it")
    for name in ways:
        spread = f"{min(rates[name]):.2f} - {max(rates[name]):.2f}"
        line = f"{name:10}{rate[name]:15.2f}{spread:>18}{1000 * cpu[name]:13.1f}"
        if "gradkit" in ways and name != "gradkit":
            line += f"   {rate['gradkit'] / rate[name]:.1f} x the rate, {cpu['gradkit'] / cpu[name]:.3f} x the CPU"
        print(line, flush=True)
    return {"submissions_per_second": rate, "cpu_per_submission": cpu, "all_submissions_per_second": rates}


def versions(parts: list[str]) -> dict[str, str]:
    """Return the versions of everything that is measured."""
    found = {name: version(name) for name in ("gradkit", "pytest", "nbgrader", "numpy")}
    if "otter" in parts:
        found["otter-grader"] = notebooks.otter_version()
    if "workers" in parts:
        found["distributed"] = version("distributed")
    return {"python": platform.python_version(), **found}


def main() -> None:
    """Measure, and print a table a part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--submissions", type=int, default=120, help="to gradkit and the floor; the others get fewer")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--classes", type=classes.sizes, default=classes.SIZES, metavar="N,N")
    parser.add_argument("--only", choices=PARTS, action="append", help="this part; repeatable")
    chosen = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # as on a user's machine: what was compiled once is not again
    parts = chosen.only or list(PARTS)
    about = assignment(ABOUT)
    figures: dict[str, Any] = {
        "assignment": about.name, "cores": cores(), "repetitions": chosen.repeat, "versions": versions(parts),
    }  # fmt: skip

    def keep(**found: Any) -> None:
        """Write what there is so far: a run takes long."""
        figures.update(found)
        if chosen.json:
            chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")

    functions = sum(len(e.functions) for e in about.exercises)
    print(f"{about.name}: {functions} functions, {len(about.items)} items; {cores()} cores; "
          + ", ".join(f"{name} {number}" for name, number in figures["versions"].items()))  # fmt: skip
    if ways := [name for name in WAYS if name in parts]:
        print(f"\nmedians of {chosen.repeat}; the tests of nbgrader and otter call each item's function once")
        keep(**compare(about, ways, chosen.submissions, chosen.repeat))
    if "startup" in parts:
        print(f"\nmedians of {chosen.repeat}")
        keep(startup=startup.startup(chosen.repeat))
        startup.show(figures["startup"])
    if "workers" in parts:
        import workers  # it needs the extra `cluster`

        print()
        keep(workers=workers.measure())
        workers.show(figures["workers"])
    if "classes" in parts:
        print("\neach class once, half of its submissions right")
        for size in chosen.classes:
            keep(classes={**figures.get("classes", {}), str(size): classes.measure(size)})
        classes.show(figures["classes"])


if __name__ == "__main__":
    main()
