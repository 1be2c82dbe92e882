"""How fair is the grader? Runs a folder of labelled implementations through it and counts where it is wrong.

    python benchmarks/labelled.py DIR [--map FILE.toml] [--json FILE] [--every N] [--strict] [--verbose]

    DIR/<directory>/{correct,unstable,variant,wrong}_<slug>.py     one function a file

The entry point of a file is called like its directory or like the function in the exercise. The map says which that
is, ``directory = "assignment/exercise/function"``; a directory that is called like exactly one function of the
course needs no entry. All other functions of the module come from the solution.

false reject    a correct_* that loses any point, vectorisation aside; an unstable_* that loses more than its
                stability items; a variant_* that loses more than items of form or scale
false accept    a wrong_* that loses nothing and draws no remark
explained       the share of the wrong_* that lost something, and were told something specific about it

With --strict, the exit code is 1 if there is a false reject or a false accept, or less than 95 % is explained.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.catalog import assignment, assignments
from autograder.course import PUBLIC_SECRET, Limits
from autograder.model import Assignment, Exercise, ItemReport
from autograder.pool import Graders, Task

MAY_LOSE = {
    "correct": {"vectorised"},
    "unstable": {"vectorised", "stability"},
    "variant": {"vectorised", "form", "scale"},
}
"""Label -> aspects of items that it may lose."""

EXPLAINED = 0.95
"""The share of wrong ones that are to be told something specific."""


@dataclass(frozen=True, slots=True)
class Target:
    """The function that a directory's files implement."""

    assignment: Assignment
    exercise: Exercise
    function: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the grader made of one file: aspects of lost items, what it said, and whether it remarked on it."""

    file: Path
    lost: frozenset[str]
    told: tuple[str, ...]
    is_explained: bool
    is_remarked: bool

    @property
    def label(self) -> str:
        """The label in the file's name."""
        return self.file.name.partition("_")[0]

    @property
    def is_false_reject(self) -> bool:
        """Whether it lost more than its label allows."""
        return self.label in MAY_LOSE and bool(self.lost - MAY_LOSE[self.label])

    @property
    def is_false_accept(self) -> bool:
        """Whether it is wrong and nothing was said."""
        return self.label == "wrong" and not self.lost and not self.is_remarked


def targets(folder: Path, mapping: dict[str, str]) -> dict[str, Target]:
    """Return directory -> function of the course, for the directories of a folder."""
    by_function = defaultdict(list)
    if any(d.name not in mapping for d in folder.iterdir() if d.is_dir()):
        for about in assignments():
            for exercise in about.exercises:
                for function in exercise.functions:
                    by_function[function.name].append(f"{about.name}/{exercise.name}/{function.name}")
    found = {}
    for directory in sorted(d.name for d in folder.iterdir() if d.is_dir()):
        homes = [mapping[directory]] if directory in mapping else by_function[directory]
        if len(homes) != 1:
            known = ", ".join(homes) or "none is called so"
            print(f"left out: {directory}: the map must say which function it is ({known})", file=sys.stderr)
            continue
        name, exercise_name, function = homes[0].split("/")
        about = assignment(name)
        exercise = next(e for e in about.exercises if e.name == exercise_name)
        found[directory] = Target(about, exercise, function)
    return found


def task(file: Path, directory: str, target: Target) -> Task:
    """Return the file as a submission, with an alias if it is called like its directory."""
    source = file.read_bytes()
    if directory != target.function:
        alias = f"\n\ntry:\n    {target.function}\nexcept NameError:\n    {target.function} = {directory}\n"
        source += alias.encode()
    solutions = {e.filename: e.solution.read_bytes() for e in target.assignment.exercises}
    return Task(
        str(file),
        {**solutions, target.exercise.filename: source},
        {target.exercise.name: solutions[target.exercise.filename]},
        (target.exercise.name,),
    )


def outcomes(folder: Path, found: dict[str, Target], every: int = 1) -> Iterator[tuple[str, Outcome]]:
    """Yield (directory, what the grader made of each file, or each n-th), an assignment after the other."""
    by_assignment = defaultdict(list)
    for directory, target in found.items():
        for file in sorted((folder / directory).glob("*.py"))[::every]:
            if file.name.partition("_")[0] in (*MAY_LOSE, "wrong"):
                by_assignment[target.assignment.name].append((directory, file))
    for name, files in by_assignment.items():
        tasks = {str(file): task(file, directory, found[directory]) for directory, file in files}
        directories = {str(file): directory for directory, file in files}
        with Graders(name, PUBLIC_SECRET, Limits()) as graders:
            for judged in graders.judge_all(tasks.values()):
                directory = directories[judged.task.name]
                if judged.verdict is None:
                    raise SystemExit(f"{judged.task.name} broke the grader: {judged.error}")
                yield directory, outcome(Path(judged.task.name), found[directory], judged.verdict.report.items)


def outcome(file: Path, target: Target, reports: tuple[ItemReport, ...]) -> Outcome:
    """Return what a report says about the target's function."""
    items = {i.name: i for i in target.exercise.items if i.function == target.function}
    ours = [report for report in reports if report.item in items]
    lost = [report for report in ours if report.outcome not in ("passed", "not judged")]
    told = [report.explanation for report in lost if report.explanation is not None]
    return Outcome(
        file=file,
        lost=frozenset(items[report.item].aspect for report in lost),
        told=tuple(dict.fromkeys(f"{e.kind}:{e.name}" for e in told)),
        is_explained=any(e.kind != "example" for e in told),
        is_remarked=any(report.remarks for report in ours),
    )


def summary(seen: list[Outcome]) -> dict[str, object]:
    """Return the figures of some outcomes, with the files behind them."""
    rejects = [o for o in seen if o.is_false_reject]
    accepts = [o for o in seen if o.is_false_accept]
    lost = [o for o in seen if o.label == "wrong" and o.lost]
    silent = [o for o in lost if not o.is_explained]
    return {
        "files": len(seen),
        "false_rejects": len(rejects),
        "false_accepts": len(accepts),
        "explained": (len(lost) - len(silent)) / len(lost) if lost else 1.0,
        "false_reject_files": sorted(str(o.file) for o in rejects),
        "false_accept_files": sorted(str(o.file) for o in accepts),
        "unexplained_files": sorted(str(o.file) for o in silent),
    }


def main() -> None:
    """Run a labelled folder and print a line a directory."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--map", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="each N-th file of a directory only")
    parser.add_argument("--strict", action="store_true", help="fail if the aims are missed")
    parser.add_argument("--verbose", action="store_true", help="say what each file was told")
    chosen = parser.parse_args()
    mapping_file = chosen.map or chosen.folder / "map.toml"
    mapping = tomllib.loads(mapping_file.read_text(encoding="utf-8")) if chosen.map or mapping_file.exists() else {}
    seen = defaultdict(list)
    for directory, found in outcomes(chosen.folder, targets(chosen.folder, mapping), chosen.every):
        seen[directory].append(found)
    figures = {name: summary(seen[name]) for name in sorted(seen)}
    figures = {"total": summary([o for found in seen.values() for o in found]), **figures}
    print(f"{'':28}{'files':>7}{'false rejects':>15}{'false accepts':>15}{'explained':>11}")
    for name, line in figures.items():
        print(
            f"{name:28}{line['files']:7}{line['false_rejects']:15}{line['false_accepts']:15}{line['explained']:11.0%}"
        )
    for kind in ("false_reject_files", "false_accept_files", "unexplained_files"):
        for file in figures["total"][kind]:
            print(f"{kind.removesuffix('_files').replace('_', ' ')}: {file}")
    if chosen.verbose:
        for found in (o for outcomes_ in seen.values() for o in sorted(outcomes_, key=lambda o: o.file)):
            print(f"{found.file.name:50} lost {sorted(found.lost)} told {list(found.told)}")
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    total = figures["total"]
    if chosen.strict and (total["false_rejects"] or total["false_accepts"] or total["explained"] < EXPLAINED):
        sys.exit("the aims are missed: no false reject, no false accept, 95 % explained")


if __name__ == "__main__":
    main()
