"""What classes of many sizes cost, from the folder that was handed in to the report: seconds, memory and files.

    python benchmarks/classes.py [--classes 100,1000,10000]

Every second student has a right solution; the others have one function from `tests/labelled` in it, right, unstable
or wrong. No two files are the same. Each class gets a course folder of its own, and is run once, through the commands:

    gradkit init --demo                         the public secret: each run meets the same data, and nothing is proved
    gradkit collect ASSIGNMENT --from FOLDER
    gradkit score ASSIGNMENT --student FIRST    what a run costs, however small the class: starts, a new gradebook
    gradkit score ASSIGNMENT                    all others; records and gradebook are included
    gradkit report ASSIGNMENT

Memory is the most that a process of a kind held resident, by the kernel's own high-water mark, looked at four times a
second; pages that it shares with the process that it was forked from count in both.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
from labelled import Target, targets, task

from autograder.catalog import assignment
from autograder.course import Course
from autograder.model import Assignment

ABOUT = "ch05_logistic_regression"
LABELLED = Path(__file__).resolve().parent.parent / "tests" / "labelled"
SIZES = (100, 1000, 10000)
INTERVAL = 0.25
"""Seconds between two looks at the processes."""

GRADER, FORK_SERVER = "autograder.grader.server", "autograder.sandbox.forkserver"


# ---------------------------------------------------------------- what is handed in


def handed_in(about: Assignment, count: int) -> Iterator[tuple[str, dict[str, bytes]]]:
    """Yield (student, files): right ones, and in turn those with a labelled function."""
    right = {e.filename: e.solution.read_bytes() for e in about.exercises}
    labelled = list(with_labelled_functions(about))
    for number in range(count):
        files = right if number % 2 == 0 else labelled[number // 2 % len(labelled)]
        note = f"\n# handed in by student {number}\n".encode()
        yield f"s{number:05}", {name: content + note for name, content in files.items()}


def with_labelled_functions(about: Assignment) -> Iterator[dict[str, bytes]]:
    """Yield submissions that have one function from a labelled file each; the others are the solution's.

    One file of each function after the other, so that a small class meets them all.
    """
    found = targets(LABELLED, tomllib.loads((LABELLED / "map.toml").read_text(encoding="utf-8")))
    ours = {name: target for name, target in found.items() if target.assignment.name == about.name}
    turns = defaultdict(list)
    for directory, target in ours.items():
        for turn, file in enumerate(sorted((LABELLED / directory).glob("*.py"))):
            turns[turn].append((file, directory, target))
    for turn in sorted(turns):
        for file, directory, target in turns[turn]:
            name = target.exercise.filename
            files = dict(task(file, directory, target).files)
            yield {**files, name: files[name] + b"\n\n" + _others(target)}


def _others(target: Target) -> bytes:
    """Return the solution without the function that the labelled file brings."""
    source = target.exercise.solution.read_text(encoding="utf-8")
    lines = source.splitlines(keepends=True)
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == target.function:
            lines[node.lineno - 1 : node.end_lineno] = []
    return "".join(lines).encode()


# ---------------------------------------------------------------- a course


def measure(size: int) -> dict[str, Any]:
    """Return what a class of a size costs: seconds of each step, and MiB of memory and of files."""
    about = assignment(ABOUT)
    peak: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="gradkit-class-") as scratch:
        root = Path(scratch)
        course = Course(root / "course")
        course.root.mkdir()
        for student, files in handed_in(about, size):
            (root / "handed in" / student).mkdir(parents=True)
            for name, content in files.items():
                (root / "handed in" / student / name).write_bytes(content)

        def step(command: str, *words: str) -> float:
            return watched(course.root, [command, *words], peak)

        step("init", "--demo")
        seconds = {
            "collect": step("collect", ABOUT, "--from", str(root / "handed in")),
            "first": step("score", ABOUT, "--student", "s00000"),
            "score": step("score", ABOUT),
        }
        report = step("report", ABOUT)
        records = list(course.root.glob(f"records/{ABOUT}/*.json"))
        assert len(records) == size, f"{len(records)} records of {size} students"
        return {
            **seconds,
            "submissions_per_second": (size - 1) / seconds["score"],
            "report": {"seconds": report, "mib": _mib(*course.reports(ABOUT).rglob("*"))},
            "peak_mib": peak,
            "records_mib": _mib(*records),
            "gradebook_mib": _mib(course.root / "gradebook.db"),
            "course_folder_mib": _mib(*course.root.rglob("*")),
        }


def _mib(*paths: Path) -> float:
    return sum(path.stat().st_size for path in paths if path.is_file()) / 2**20


# ---------------------------------------------------------------- seconds and memory of a command


def watched(course: Path, words: list[str], peak: dict[str, float]) -> float:
    """Run a command of gradkit's in a course folder; return its seconds, and raise the peaks, kind -> MiB.

    The command's own process goes by the command's name, but for `score`: that is the scorer.
    """
    begun = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        process = psutil.Popen(
            [sys.executable, "-m", "autograder", *words], cwd=course, stdout=output, stderr=subprocess.STDOUT
        )
        own = "scorer" if words[0] == "score" else words[0]
        while True:
            for kind, mib in _resident(process, own):
                peak[kind] = max(mib, peak.get(kind, 0.0))
            with suppress(psutil.TimeoutExpired):
                code = process.wait(INTERVAL)
                break
        seconds = time.perf_counter() - begun
        if code != 0:
            output.seek(0)
            raise SystemExit(f"gradkit {' '.join(words)} ended with {code}:\n{output.read().decode()[-3000:]}")
    return seconds


def _resident(process: psutil.Popen, own: str) -> Iterator[tuple[str, float]]:
    """Yield (kind, MiB) for each process below and including a command's."""
    with suppress(psutil.NoSuchProcess):
        fork_servers = set()
        for found in [process, *process.children(recursive=True)]:
            with suppress(psutil.NoSuchProcess, FileNotFoundError, ProcessLookupError):
                if found.pid == process.pid:
                    kind = own
                else:
                    line = found.cmdline()
                    if FORK_SERVER in line:
                        if Path(line[0]).name == "bwrap":  # it only waits for the fork server
                            continue
                        is_worker = found.ppid() in fork_servers
                        kind = "worker" if is_worker else "fork server"
                        fork_servers.add(found.pid)
                    elif GRADER in line:
                        kind = "grader"
                    else:
                        continue
                status = Path(f"/proc/{found.pid}/status").read_text(encoding="utf-8", errors="replace")
                if mark := re.search(r"VmHWM:\s+(\d+) kB", status):  # a process that is ending has none
                    yield kind, int(mark[1]) / 1024


# ---------------------------------------------------------------- the table


def show(figures: dict[str, dict[str, Any]]) -> None:
    """Print a table of classes: seconds, then MiB."""
    steps = ("collect", "first", "score")
    print(f"{'students':>10}" + "".join(f"{s + ' s':>11}" for s in (*steps, "report")) + f"{'scored/s':>11}")
    for size, line in figures.items():
        seconds = [line[step] for step in steps] + [line["report"]["seconds"], line["submissions_per_second"]]
        print(f"{size:>10}" + "".join(f"{value:11.1f}" for value in seconds))
    kinds = list(dict.fromkeys(kind for line in figures.values() for kind in line["peak_mib"]))
    print(f"{'peak MiB':>10}" + "".join(f"{kind:>13}" for kind in kinds))
    for size, line in figures.items():
        print(f"{size:>10}" + "".join(f"{line['peak_mib'].get(kind, 0.0):13.0f}" for kind in kinds))
    print(f"{'files MiB':>10}{'records':>13}{'gradebook':>13}{'report':>13}{'all':>13}")
    for size, line in figures.items():
        sizes = (line["records_mib"], line["gradebook_mib"], line["report"]["mib"], line["course_folder_mib"])
        print(f"{size:>10}" + "".join(f"{value:13.1f}" for value in sizes))


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--classes", type=sizes, default=SIZES, metavar="N,N", help="how many students each has")
    show({str(size): measure(size) for size in parser.parse_args().classes})


def sizes(text: str) -> tuple[int, ...]:
    """Read numbers with commas between them."""
    return tuple(int(word) for word in text.split(","))


if __name__ == "__main__":
    main()
