"""Where the time goes that a submission costs: by process, and by item.

    python benchmarks/where_time_goes.py [ASSIGNMENT] [--submissions N]

By process: CPU ms of a right submission that a warm grader judges, as a class meets it. "known" are copies of the
solution, whose answers the grader has seen before. Those of "new" differ from them in the last bits, from submission to
submission, so that every hidden test is run.

By item: CPU ms that the grader and the worker need for it, in a grader that runs in this process.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from contextlib import suppress

import psutil
from speed import ABOUT, submissions

from autograder.catalog import assignment
from autograder.course import PUBLIC_SECRET, Limits
from autograder.grader import reference
from autograder.grader.forkservers import best_fork_server
from autograder.grader.judge import Judge
from autograder.model import Assignment
from autograder.pool import Graders, Task
from autograder.sandbox import files

NEW = """

def _off(value):
    is_real = isinstance(value, float) or getattr(getattr(value, "dtype", None), "kind", "") == "f"
    return value * (1 + {number} * 3e-16) if is_real else value

for _name, _value in list(globals().items()):
    if callable(_value) and not isinstance(_value, type) and getattr(_value, "__module__", None) == __name__:
        if not _name.startswith("_"):
            globals()[_name] = lambda *args, _value=_value, **kwargs: _off(_value(*args, **kwargs))
"""
"""Makes every result of a module differ in its last bits."""


def new(files: dict[str, bytes], number: int) -> dict[str, bytes]:
    """Return a submission whose answers nobody has seen."""
    return {name: source + NEW.replace("{number}", str(number)).encode() for name, source in files.items()}


# ---------------------------------------------------------------- by process


def by_process(about: Assignment, submitted: list[dict[str, bytes]]) -> dict[str, float]:
    """Return the CPU seconds of a submission by kind of process."""
    with Graders(about.name, PUBLIC_SECRET, Limits(), size=1) as graders:
        for files in submitted[:2]:
            graders.judge(Task("warm", files))
        before = _used()
        for files in submitted:
            graders.judge(Task("counted", files))
        after = _used()
    return {kind: (after[kind] - before[kind]) / len(submitted) for kind in after}


def _used() -> dict[str, float]:
    """Return the CPU seconds so far by kind of process, from the kernel's clock, which ticks every 10 ms."""
    found: dict[str, float] = defaultdict(float)
    own = psutil.Process()
    for process in (own, *own.children(recursive=True)):
        command, times = process.cmdline(), process.cpu_times()
        if process == own:
            kind = "scorer"
        elif "autograder.grader.server" in command:
            kind = "grader"
        else:
            kind = "fork server"
        found[kind] += times.user + times.system
        if kind == "fork server":  # its children are the workers, and all of them have ended
            found["worker"] += times.children_user + times.children_system
    return found


# ---------------------------------------------------------------- by item


def by_item(about: Assignment, submitted: list[dict[str, bytes]]) -> dict[str, tuple[float, float]]:
    """Return the CPU seconds of (grader, worker) by item. The first item has to load the submission."""
    spent: dict[str, list[float]] = {f"{i.exercise}/{i.name}": [0.0, 0.0] for i in about.items}
    with files.scratch(), best_fork_server() as server:
        judge = Judge(about, PUBLIC_SECRET, Limits(), server)
        judge.rubrics |= {exercise.name: reference.load(exercise.rubric, {}) for exercise in about.exercises}
        solution = {exercise.filename: exercise.solution.read_bytes() for exercise in about.exercises}
        judge.rehearse(lambda: _judge(judge, solution, {}))
        for one in submitted:
            _judge(judge, one, spent)
    return {name: (ours / len(submitted), theirs / len(submitted)) for name, (ours, theirs) in spent.items()}


def _judge(judge: Judge, submitted: dict[str, bytes], spent: dict[str, list[float]]) -> None:
    judge.begin("somebody", submitted)
    for item in sorted(judge.assignment.items, key=lambda i: (i.exercise, i.aspect != "values")):
        begun, used = time.process_time(), _used_by_worker(judge)
        if not judge.begin_item(item):
            student, draw = judge.proxies(item)
            given = {"student": student, "draw": draw, "reference": judge.references[item.exercise]}
            test = getattr(judge.rubrics[item.exercise], item.name)
            with suppress(AssertionError):  # of the results that are off, some are not right any more
                test(**{name: given[name] for name in test.__code__.co_varnames[: test.__code__.co_argcount]})
                judge.passed(item)
        if f"{item.exercise}/{item.name}" in spent:
            each = spent[f"{item.exercise}/{item.name}"]
            each[0] += time.process_time() - begun
            each[1] += _used_by_worker(judge) - used
    judge.finish()


def _used_by_worker(judge: Judge) -> float:
    worker = judge.run.bench._worker
    return worker.server.cpu(worker.pid, worker._clock) if worker is not None and worker.alive else 0.0


# ---------------------------------------------------------------- what is printed


def main() -> None:
    """Measure one assignment and print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("assignment", nargs="?", default=ABOUT)
    parser.add_argument("--submissions", type=int, default=60)
    chosen = parser.parse_args()
    about = assignment(chosen.assignment)
    known = submissions(about, chosen.submissions)
    kinds = {"known": known, "new": [new(one, number) for number, one in enumerate(known, 1)]}

    processes = {kind: by_process(about, submitted) for kind, submitted in kinds.items()}
    print(f"{about.name}, CPU ms a submission\n{'':32}{'known':>9}{'new':>9}")
    for process in processes["known"]:
        print(f"{process:32}" + "".join(f"{1e3 * processes[kind][process]:9.2f}" for kind in kinds))
    print(f"{'together':32}" + "".join(f"{1e3 * sum(processes[kind].values()):9.2f}" for kind in kinds))

    items = {kind: by_item(about, submitted) for kind, submitted in kinds.items()}
    print(f"\n{'':44}{'known':>18}{'new':>18}\n{'item':44}" + 2 * f"{'grader':>9}{'worker':>9}")
    for item in items["known"]:
        print(f"{item[:43]:44}" + "".join(f"{1e3 * value:9.2f}" for kind in kinds for value in items[kind][item]))


if __name__ == "__main__":
    main()
