"""How long commands take from the Enter key to the end.

    python benchmarks/startup.py [--repeat R]

Medians; each command is run once before that, so that all find their files in memory. `gradkit score` scores the
folder of one right submission, a grader and a fork server started for it; no record is written. Beside it stands one
pytest process that runs the same hidden tests on the same submission, without isolation.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import one_pytest

from autograder.catalog import assignment

ABOUT = "ch05_logistic_regression"
BIN = Path(sys.executable).parent


def startup(repeat: int) -> dict[str, float]:
    """Return the median wall seconds of each command."""
    about = assignment(ABOUT)
    solution = about.exercises[0].solution.parent
    commands = {
        "gradkit --help": ["gradkit", "--help"],
        "gradkit list": ["gradkit", "list"],
        "gradkit score": ["gradkit", "score", ABOUT, "--submission", str(solution)],
        "python -m pytest": one_pytest.command(about, solution),
        "nbgrader --version": ["nbgrader", "--version"],
        "python -c pass": ["python", "-c", "pass"],
    }
    seen: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as scratch:
        for turn in range(repeat + 1):
            for name, (program, *words) in commands.items():
                begun = time.perf_counter()
                subprocess.run(
                    [str(BIN / program), *words],
                    cwd=scratch,
                    env=one_pytest.environment(),
                    stdout=subprocess.DEVNULL,
                    check=True,
                )
                if turn:
                    seen[name].append(time.perf_counter() - begun)
    return {name: statistics.median(seconds) for name, seconds in seen.items()}


def show(figures: dict[str, float]) -> None:
    """Print a line a command."""
    for name, seconds in figures.items():
        print(f"{name:32}{1000 * seconds:8.0f} ms")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=7)
    show(startup(parser.parse_args().repeat))


if __name__ == "__main__":
    main()
