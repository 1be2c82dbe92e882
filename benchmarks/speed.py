"""Submissions per second: gradkit beside other ways to run the same hidden tests on the same correct submissions.

    python benchmarks/speed.py [--json FILE] [--submissions N] [--repeat R]

gradkit   isolated: a locked worker a submission, hidden tests in another process, one grader a core
pytest    one `python -m pytest` process a submission, no isolation
floor     the same tests by pytest in one warm process, student code imported into it, no isolation
nbgrader  `nbgrader autograde` of notebooks that hold the same functions and a test cell an item, no isolation

All in one run on one machine; medians over the repetitions. CPU is that of all processes together.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from autograder.catalog import assignment
from autograder.course import PUBLIC_SECRET, Limits
from autograder.model import Assignment
from autograder.pool import Graders, Task, cores

HERE = Path(__file__).resolve().parent
ABOUT = "ch05_logistic_regression"


def measured(run: Callable[[], None]) -> tuple[float, float]:
    """Return (wall seconds, CPU seconds of this process and of all children that ended) of a run."""
    begun, cpu = time.perf_counter(), _cpu()
    run()
    return time.perf_counter() - begun, _cpu() - cpu


def _cpu() -> float:
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


def submissions(about: Assignment, count: int) -> list[dict[str, bytes]]:
    """Return correct submissions that differ: the solution, with a comment of its own each."""
    return [
        {e.filename: e.solution.read_bytes() + f"\n# submission {i}\n".encode() for e in about.exercises}
        for i in range(count)
    ]


def gradkit(about: Assignment, files: list[dict[str, bytes]]) -> tuple[float, float]:
    """Return seconds and CPU seconds a submission, with warm graders: what a class of hundreds meets.

    The CPU of starting the graders is measured apart, by a run with one submission a grader, and taken off.
    """

    def run(tasks: list[Task]) -> Callable[[], None]:
        def judge() -> None:
            with Graders(about.name, PUBLIC_SECRET, Limits()) as graders:
                list(graders.judge_all(tasks[: graders.size]))  # start them
                marks.append(time.perf_counter())
                for judged in graders.judge_all(tasks):
                    assert judged.verdict is not None
                    assert all(item.outcome == "passed" for item in judged.verdict.report.items)
                marks.append(time.perf_counter())

        return judge

    marks: list[float] = []
    tasks = [Task(f"s{i}", f) for i, f in enumerate(files)]
    _, start_cpu = measured(run([]))
    _, small_cpu = measured(run(tasks[: cores()]))
    marks.clear()
    _, cpu = measured(run(tasks))
    # Each run judges one submission a grader to warm up; the small one twice as many.
    warm_cpu = cpu - small_cpu
    assert start_cpu < cpu
    return (marks[1] - marks[0]) / len(files), warm_cpu / (len(files) - cores())


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


_PYTEST = ["-p", "in_one_process", "-c/dev/null", "--rootdir=/", "--import-mode=importlib", "-p", "no:cacheprovider"]


def _environment() -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": f"{HERE}{os.pathsep}{HERE.parent}",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }


def one_pytest_each(about: Assignment, files: list[dict[str, bytes]]) -> tuple[float, float]:
    """Return seconds and CPU seconds a submission of a pytest process each, as many at a time as there are cores."""
    rubrics = [str(e.rubric) for e in about.exercises]
    with tempfile.TemporaryDirectory() as scratch:
        places = folders(files, Path(scratch))

        def run() -> None:
            waiting = list(places)
            running: list[subprocess.Popen[bytes]] = []
            while waiting or running:
                while waiting and len(running) < cores():
                    command = [sys.executable, "-m", "pytest", *_PYTEST, *rubrics, f"--submission={waiting.pop()}"]
                    running.append(subprocess.Popen(command, env=_environment(), stdout=subprocess.DEVNULL))
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
    from autograder.grader.server import _OPTIONS

    options = [o for o in _OPTIONS if o != "autograder.grader.plugin"]
    options.insert(options.index("-p") + 1, "in_one_process")
    rubrics = [str(e.rubric) for e in about.exercises]
    with tempfile.TemporaryDirectory() as scratch:
        places = ",".join(str(p) for p in folders(files, Path(scratch)))
        command = [sys.executable, "-c", _FLOOR, "floor", places, *options, f"--submission={places.partition(',')[0]}"]
        done = subprocess.run([*command, *rubrics], env=_environment(), capture_output=True, text=True, check=True)
    wall, cpu, failed = (float(word) for word in done.stdout.split())
    assert failed == 0, "the floor's own tests failed"
    # One process uses one core; the same on every core gives as many times the rate.
    return wall / len(files) / cores(), cpu / len(files)


def nbgrader(about: Assignment, files: list[dict[str, bytes]]) -> tuple[float, float]:
    """Return seconds and CPU seconds a submission of `nbgrader autograde`, start-up of the command not counted."""
    import nbformat

    def notebook(modules: dict[str, bytes], *, solved: bool) -> nbformat.NotebookNode:
        cells = []
        for exercise in about.exercises:
            meta = {"grade": False, "solution": True, "locked": False, "schema_version": 3, "task": False}
            source = modules[exercise.filename].decode() if solved else "### BEGIN SOLUTION\npass\n### END SOLUTION"
            cell = nbformat.v4.new_code_cell(source)
            cell.metadata["nbgrader"] = {**meta, "grade_id": exercise.name}
            cells.append(cell)
            for item in exercise.items:
                # The cheapest honest test: the function is called once and its result looked at.
                test = nbformat.v4.new_code_cell(f"assert callable({item.function})")
                test.metadata["nbgrader"] = {
                    **meta, "grade": True, "solution": False, "locked": True, "points": item.points,
                    "grade_id": item.name,
                }  # fmt: skip
                cells.append(test)
        kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
        return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})

    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        environment = {**os.environ, "HOME": scratch, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}

        def command(*words: str) -> None:
            done = subprocess.run(
                [sys.executable, "-m", "nbgrader", *words], cwd=root, env=environment, capture_output=True, text=True
            )
            assert done.returncode == 0, done.stderr[-2000:]

        (root / "source" / "a").mkdir(parents=True)
        nbformat.write(notebook(files[0], solved=False), root / "source" / "a" / "n.ipynb")
        command("generate_assignment", "a")
        for i, modules in enumerate(files):
            folder = root / "submitted" / f"s{i}" / "a"
            folder.mkdir(parents=True)
            nbformat.write(notebook(modules, solved=True), folder / "n.ipynb")
        few = measured(lambda: command("autograde", "a", "--student=s0"))
        rest = measured(lambda: command("autograde", "a"))
    # Both runs start the command once; the second grades all but the one that is there already.
    return (rest[0] - few[0]) / (len(files) - 2), (rest[1] - few[1]) / (len(files) - 2)


WAYS: dict[str, tuple[Callable[[Assignment, list[dict[str, bytes]]], tuple[float, float]], float]] = {
    "gradkit": (gradkit, 1.0),
    "floor": (floor, 1.0),
    "pytest": (one_pytest_each, 0.2),
    "nbgrader": (nbgrader, 0.12),
}
"""Way -> (what measures it, the share of the submissions that it is given: the slow ones get fewer)."""


def main() -> None:
    """Measure, and print a line a way."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--submissions", type=int, default=60)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--only", choices=list(WAYS), action="append")
    chosen = parser.parse_args()
    about = assignment(ABOUT)
    functions = sum(len(e.functions) for e in about.exercises)
    versions = ", ".join(f"{name} {version(name)}" for name in ("gradkit", "pytest", "nbgrader", "numpy"))
    print(f"{about.name}: {functions} functions, {len(about.items)} items; {cores()} cores; "
          f"Python {platform.python_version()}, {versions}")  # fmt: skip
    ways = {name: WAYS[name] for name in chosen.only or WAYS}
    seen: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(chosen.repeat):
        for name, (way, share) in ways.items():
            seen[name].append(way(about, submissions(about, max(6, int(share * chosen.submissions)))))
    wall = {name: statistics.median(w for w, _ in runs) for name, runs in seen.items()}
    cpu = {name: statistics.median(c for _, c in runs) for name, runs in seen.items()}
    print(f"{'':10}{'submissions/s':>15}{'CPU ms each':>13}{'gradkit is':>14}")
    for name in ways:
        faster = f"{wall[name] / wall['gradkit']:.1f} x as fast" if "gradkit" in wall and name != "gradkit" else ""
        print(f"{name:10}{1 / wall[name]:15.1f}{1000 * cpu[name]:13.1f}{faster:>18}")
    if chosen.json:
        figures = {
            "submissions_per_second": {name: 1 / seconds for name, seconds in wall.items()},
            "cpu_per_submission": cpu,
        }
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
