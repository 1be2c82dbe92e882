"""CPU seconds a submission costs, by assignment: one that is right, and one in which a function is wrong.

    python benchmarks/chapters.py [--json FILE] [--submissions N]

right   the solution, N times: hidden tests, grader and worker together
wrong   N misconceptions, spread over the assignment, each the submission of a student who has the rest right: the
        search for what to say comes on top

One grader judges them, after two that are not counted.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from clock import cpu_of_tree
from speed import submissions

from autograder.catalog import assignment, assignments
from autograder.course import PUBLIC_SECRET, Limits
from autograder.model import Assignment
from autograder.pool import Graders, Task


def wrong(about: Assignment, count: int) -> list[Task]:
    """Return submissions with one misconception each, taken at equal distances from all there are."""
    solutions = {e.filename: e.solution.read_bytes() for e in about.exercises}
    pairs = [(e, m) for e in about.exercises for m in e.misconceptions]
    chosen = [pairs[i * len(pairs) // count] for i in range(count)]
    return [
        Task(m.slug, {**solutions, e.filename: m.path.read_bytes()}, {e.name: solutions[e.filename]}) for e, m in chosen
    ]


def cpu_each(about: Assignment, tasks: list[Task]) -> float:
    """Return the CPU seconds of one of the tasks."""

    with Graders(about.name, PUBLIC_SECRET, Limits(), size=1) as graders:
        for task in tasks[:2]:
            graders.judge(task)
        before = cpu_of_tree()
        for task in tasks:
            judged = graders.judge(task)
            assert judged.verdict is not None, judged.error
        return (cpu_of_tree() - before) / len(tasks)


def main() -> None:
    """Measure every assignment and print a line each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--submissions", type=int, default=20)
    chosen = parser.parse_args()
    print(f"{'':32}{'right':>10}{'wrong':>10}   CPU ms a submission")
    figures = {}
    for known in assignments():
        about = assignment(known.name)
        right = [Task(f"s{i}", files) for i, files in enumerate(submissions(about, chosen.submissions))]
        figures[about.name] = {
            "right": cpu_each(about, right),
            "wrong": cpu_each(about, wrong(about, chosen.submissions)),
        }
        line = figures[about.name]
        print(f"{about.name:32}{line['right'] * 1e3:10.0f}{line['wrong'] * 1e3:10.0f}", flush=True)
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
