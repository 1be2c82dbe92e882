"""Nothing is lost: kills gradkit's processes at random moments, and asks what a plain re-run makes of it.

    python benchmarks/soak.py [--kills N] [--seconds S] [--seed K] [--json FILE]

A class of submissions from `examples/` and `tests/labelled` is collected, scored, entered into the gradebook and marked
by hand there, undisturbed. Then, again and again, a part of that is undone, the command that would do it again is
started, one process of it is killed (SIGKILL), and the command is run once more as it is.

scorer        the process of `gradkit score`
grader        a grader of it, or the fork of a grader that judges
fork server   the fork server of a grader
gradebook     the process of `gradkit gradebook rebuild`, or of `gradkit score` with only its gradebook step to do
collector     the process of `gradkit collect`, while newer submissions take the place of older ones

After each re-run the course folder must be what it was: the same files with the same bytes (records, submissions, what
formgrader shows; no temporary file), the same rows in every table of the gradebook, no process left over. Times and
process ids in `logs/` are left out. Commands are run in forks of a process that has imported everything, so that kills
meet work and not imports. There is a course and a process of that kind for each core.

Exits with 1 at any difference, or if fewer than N kills found their process alive within S seconds.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import hashlib
import importlib
import json
import os
import random
import select
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import NoReturn

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # a process with one thread can be forked

import psutil
from determinism import difference
from labelled import targets, task

from autograder.catalog import assignment, assignments
from autograder.course import Course
from autograder.pool import cores

HERE = Path(__file__).resolve().parent
ABOUT = "ch06_maximum_likelihood"
EXAMPLES = ("s01", "s10", "s23", "s27", "s28", "s33", "s36")
"""Right, wrong, half done, under a wrong name, a syntax error, constants, a process that ends itself."""
LABELLED = ("sample_mean/wrong_*", "gaussian_nll/correct_*")
"""The first file of each."""
VICTIMS = {"scorer": 3, "grader": 2, "fork server": 2, "gradebook": 3, "collector": 3}
"""Victim -> how often it is its turn."""
NEW_OF = 0.6
"""The share of the students who handed in twice."""
LEAVE_SECONDS, RUN_SECONDS = 60.0, 300.0
LONG = 10.0
"""A guess how long a run takes, before one was let alone."""
PR_SET_CHILD_SUBREAPER = 36


# ---------------------------------------------------------------- a class, and a course as it should be


def hand_in(root: Path) -> None:
    """Write two folders of submissions, `old` and `new`: of some students both have one, and the new one is newer."""
    about = assignment(ABOUT)
    sources = {name: {p.name: p.read_bytes() for p in (_EXAMPLES / name).iterdir()} for name in EXAMPLES}
    labelled = HERE.parent / "tests" / "labelled"
    found = targets(labelled, tomllib.loads((labelled / "map.toml").read_text(encoding="utf-8")))
    for pattern in LABELLED:
        file = min(labelled.glob(f"{pattern}.py"))
        directory = next(name for name in found if name == file.parent.name)
        sources[f"{directory} {file.stem}"] = dict(task(file, directory, found[directory]).files)
    stub = {e.filename: e.stub.read_bytes() for e in about.exercises}
    for number, (student, files) in enumerate(sources.items()):
        write(root / "new" / student, files, 1_790_000_000 + number)
        if number < NEW_OF * len(sources):
            write(root / "old" / student, stub, 1_780_000_000 + number)


_EXAMPLES = HERE.parent / "examples" / "class" / ABOUT


def write(folder: Path, files: dict[str, bytes], moment: int) -> None:
    """Write files that were last changed at a moment."""
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
        os.utime(folder / name, (moment, moment))


def undisturbed(root: Path) -> Course:
    """Make a course of the class that `hand_in` wrote, with everything done and some marks given by hand."""
    course = Course(root / "course")
    course.root.mkdir()
    run(course, "init", "--demo")
    run(course, "collect", ABOUT, "--from", str(root / "old"))
    shutil.copytree(course.root, root / "collected old")
    run(course, "collect", ABOUT, "--from", str(root / "new"))
    run(course, "score", ABOUT)
    mark_by_hand(course)
    return course


def mark_by_hand(course: Course) -> None:
    """Enter scores, comments and a flag as people do in formgrader."""
    from nbgrader.api import Gradebook

    from autograder.gradebook import database_url

    about = assignment(ABOUT)
    students = course.students(ABOUT)
    with Gradebook(database_url(course), course.settings.course.id) as gradebook:
        for student, item in zip(students[::2], about.items, strict=False):
            at = (item.name, item.exercise, ABOUT, student)
            gradebook.find_grade(*at).manual_score = 0.5
            gradebook.find_comment(*at).manual_comment = f"By hand, for {student}."
        gradebook.find_submission_notebook(about.exercises[0].name, ABOUT, students[1]).flagged = True
        gradebook.db.commit()


# ---------------------------------------------------------------- what must be the same


@dataclass(frozen=True)
class State:
    """What stands in a course folder: file -> digest, and table of the gradebook -> rows."""

    files: dict[str, str]
    rows: dict[str, list[str]]

    @classmethod
    def of(cls, course: Course) -> State:
        """Look at a course."""
        files = {}
        for path in sorted(course.root.rglob("*")):
            name = path.relative_to(course.root).as_posix()
            if path.is_dir() or name in ("gradebook.db", ".gradkit/lock"):
                continue
            telemetry = name.startswith("logs/")
            files[name] = "" if telemetry else hashlib.sha256(path.read_bytes()).hexdigest()
        return cls(files, rows(course.root / "gradebook.db"))

    def differences(self, other: State) -> list[str]:
        """Return what another state has otherwise, a line each."""
        told = [
            f"{name} is {'gone' if name not in other.files else 'another' if name in self.files else 'left over'}"
            for name in sorted(self.files.keys() | other.files.keys())
            if self.files.get(name) != other.files.get(name)
        ]
        for table in sorted(self.rows.keys() | other.rows.keys()):
            ours, theirs = Counter(self.rows.get(table, [])), Counter(other.rows.get(table, []))
            told += [f"{table} has lost {row}" for row in (ours - theirs)]
            told += [f"{table} has gained {row}" for row in (theirs - ours)]
        return told


def rows(database: Path) -> dict[str, list[str]]:
    """Return every row of every table, sorted."""
    with closing(sqlite3.connect(database)) as connection:
        (sound,) = connection.execute("PRAGMA integrity_check").fetchone()
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"'))) for name in tables}
    return found if sound == "ok" else {"integrity": [sound]}


# ---------------------------------------------------------------- commands, in forks of this process


def run(course: Course, *words: str) -> None:
    """Run a command to its end; raise if that is not 0."""
    code, said = finish(start(course, words))
    if code:
        raise AssertionError(f"`gradkit {' '.join(words)}` ended with {code}:\n{said}")


@dataclass(frozen=True)
class Run:
    """A command that runs in a fork of this process, and the file that it writes to."""

    pid: int
    output: Path


def start(course: Course, words: tuple[str, ...]) -> Run:
    """Start a command of the command line in a course folder."""
    handle, name = tempfile.mkstemp(prefix="gradkit-soak-")
    pid = os.fork()
    if pid == 0:
        _be_a_command(course, words, handle)
    os.close(handle)
    return Run(pid, Path(name))


def _be_a_command(course: Course, words: tuple[str, ...], output: int) -> NoReturn:
    from autograder.cli import main

    try:
        for descriptor in (1, 2):
            os.dup2(output, descriptor)
        sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115 - it is a descriptor
        sys.stderr = open(2, "w", closefd=False)  # noqa: SIM115
        os.chdir(course.root)
        try:
            main(list(words))
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    finally:
        os._exit(70)


def finish(started: Run) -> tuple[int, str]:
    """Wait for a command; return its exit code (negative: killed by that signal), and what it said."""
    deadline = time.monotonic() + RUN_SECONDS
    while True:
        pid, status = os.waitpid(started.pid, os.WNOHANG)
        if pid:
            break
        if time.monotonic() > deadline:
            os.kill(started.pid, signal.SIGKILL)
        time.sleep(0.005)
    said = started.output.read_text(encoding="utf-8", errors="replace")
    started.output.unlink()
    return os.waitstatus_to_exitcode(status), said


def left_over() -> list[str]:
    """Wait until no child is left of this process, which inherits orphans; return those that do not go, killed."""
    deadline = time.monotonic() + LEAVE_SECONDS
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return []
        if pid:
            continue
        if time.monotonic() > deadline:
            stay = psutil.Process().children(recursive=True)
            told = [f"a process is left over: {' '.join(p.cmdline())}" for p in stay]
            for process in stay:
                process.kill()
            return told
        time.sleep(0.005)


# ---------------------------------------------------------------- victims


def find(victim: str, scorer: int, rng: random.Random) -> int | None:
    """Return the process id of a victim below a scorer, if it is there."""
    try:
        graders = [p for p in psutil.Process(scorer).children() if "autograder.grader.server" in p.cmdline()]
        if not graders:
            return None
        below = rng.choice(graders).children(recursive=True)
        wanted = "autograder.grader.server" if victim == "grader" else "autograder.sandbox.forkserver"
        found = [p.pid for p in below if wanted in p.cmdline()]
        if victim == "grader":
            return rng.choice([graders[0].pid, *found])
        return found[0] if found else None  # its workers come after it
    except psutil.NoSuchProcess:
        return None


# ---------------------------------------------------------------- trials


@dataclass
class Figures:
    """What came of some trials."""

    kills: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    files: int = 0
    rows: int = 0
    differences: list[str] = field(default_factory=list)


@dataclass
class Lane:
    """A course of its own, and a process that disturbs it."""

    root: Path
    course: Course
    reference: State
    figures: Figures = field(default_factory=Figures)
    took: dict[str, float] = field(default_factory=dict)
    """Kind of run -> the seconds that one takes which nobody disturbs."""

    def trial(self, victim: str, rng: random.Random) -> bool:
        """Undo something, do it again, kill the victim on the way, run it once more and compare."""
        kind, words = self._undo(victim, rng)
        begun = time.monotonic()
        started = start(self.course, words)
        killed = self._kill(victim, kind, started, rng)
        code, said = finish(started)
        if killed and (victim in ("grader", "fork server") or code == -signal.SIGKILL):
            self.figures.kills[victim] += 1
        else:
            self.figures.missed[victim] += 1
            self.took[kind] = time.monotonic() - begun
            killed = False
        with self._told(victim, rng):
            if not killed and code:
                raise AssertionError(f"an undisturbed run ended with {code}:\n{said}")
            run(self.course, *words)
        return killed

    @contextmanager
    def _told(self, victim: str, rng: random.Random) -> Iterator[None]:
        """Note what is otherwise after a re-run, and put it right for the next trial."""
        told = []
        try:
            yield
        except AssertionError as error:
            told.append(str(error))
        told += left_over()
        for backup in self.course.root.glob("gradebook.backup-*.db"):
            told += [f"{backup.name}: {row}" for row in rows(backup).get("integrity", [])]
            backup.unlink()
        state = State.of(self.course)
        told += self.reference.differences(state)
        for record in (self.root / "reference" / "records").rglob("*.json"):
            now = self.course.root / record.relative_to(self.root / "reference")
            if now.exists() and now.read_bytes() != record.read_bytes():
                told.append(f"{now.name}: {difference(record.read_bytes(), now.read_bytes())}")
        self.figures.files += len(state.files)
        self.figures.rows += sum(map(len, state.rows.values()))
        if told:
            self.figures.differences += [f"after the kill of a {victim}: {line}" for line in told]
            shutil.rmtree(self.course.root)
            shutil.copytree(self.root / "reference", self.course.root)

    # -- what there is to do again

    def _undo(self, victim: str, rng: random.Random) -> tuple[str, tuple[str, ...]]:
        if victim == "collector":
            for name in ("submitted", "collected"):
                shutil.rmtree(self.course.root / name)
                shutil.copytree(self.root / "collected old" / name, self.course.root / name)
            return "collect", ("collect", ABOUT, "--from", str(self.root / "new"))
        stamp = self.course.root / ".gradkit" / "entered" / ABOUT
        if victim == "gradebook":
            self._spoil_marks()
            if rng.random() < 0.5:
                return "rebuild", ("gradebook", "rebuild")
            stamp.unlink()
            self._lose_views(rng)
            return "enter", ("score", ABOUT)
        records = sorted(self.course.root.glob(f"records/{ABOUT}/*.json"))
        for record in rng.sample(records, rng.randint(len(records) // 3, 2 * len(records) // 3)):
            # A record is gone, of another rubric (it is superseded if grading breaks), or none any more.
            how: Callable[[Path], object] = rng.choice([Path.unlink, _make_stale, _cut])
            how(record)
        workers = str(1 + (rng.random() < 0.1))
        return f"score {workers}", ("score", ABOUT, "--workers", workers)

    def _spoil_marks(self) -> None:
        """Have the gradebook's step something to do: other marks and comments."""
        with closing(sqlite3.connect(self.course.root / "gradebook.db")) as database, database:
            database.execute("UPDATE grade SET auto_score = 0.25")
            database.execute("UPDATE comment SET auto_comment = 'something else'")

    def _lose_views(self, rng: random.Random) -> None:
        for view in self.course.root.glob("autograded/*/*/*.ipynb"):
            if rng.random() < 0.5:
                view.unlink()

    # -- the kill

    def _kill(self, victim: str, kind: str, started: Run, rng: random.Random) -> bool:
        """Kill the victim at a random moment of the run; return whether it lived to see it."""
        ends = time.monotonic() + 0.9 * self.took.get(kind, LONG)
        if victim == "scorer" and rng.random() < 0.5:  # half of them while records are written
            self._await_record(started)
        if ended_within(started.pid, rng.uniform(0, max(0.0, ends - time.monotonic()))):
            return False
        pid: int | None = started.pid
        if victim in ("grader", "fork server"):
            while (pid := find(victim, started.pid, rng)) is None:
                if ended_within(started.pid, 0.01):
                    return False
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
            return True
        return False

    def _await_record(self, started: Run) -> None:
        folder = self.course.root / "records" / ABOUT
        before = folder.stat().st_mtime_ns
        while folder.stat().st_mtime_ns == before and not ended_within(started.pid, 0.005):
            pass


def ended_within(pid: int, seconds: float) -> bool:
    """Wait that long for a child, or until it ends; return whether it has ended. It can still be waited for."""
    handle = os.pidfd_open(pid)
    try:
        return bool(select.select([handle], [], [], seconds)[0])
    finally:
        os.close(handle)


def _make_stale(record: Path) -> None:
    content = json.loads(record.read_bytes())
    record.write_text(json.dumps({**content, "key": "of another rubric"}), encoding="utf-8")


def _cut(record: Path) -> None:
    record.write_bytes(record.read_bytes()[:100])


# ---------------------------------------------------------------- lanes


def work(lane_root: Path, numbers: list[int], seed: int, deadline: float) -> Figures:
    """Make trials with these numbers in a course of this process's own."""
    for name in ("cli", "collect", "gradebook.rebuilding", "scoring", "tables"):  # what a command would import
        importlib.import_module(f"autograder.{name}")
    importlib.import_module("rich.progress")
    assignments()
    gc.freeze()
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    course = undisturbed(lane_root)
    shutil.copytree(course.root, lane_root / "reference")
    lane = Lane(lane_root, course, State.of(course))
    turns = [victim for victim, turn in VICTIMS.items() for _ in range(turn)]
    for number in numbers:
        rng = random.Random(f"{seed}-{number}")
        while time.monotonic() < deadline:
            if lane.trial(turns[number % len(turns)], rng):
                break
    return lane.figures


def soak(kills: int, seconds: float, seed: int) -> Figures:
    """Kill so many processes, in so many courses at a time as there are cores; return what came of it."""
    deadline = time.monotonic() + seconds
    lanes = cores()
    total = Figures()
    with tempfile.TemporaryDirectory(prefix="gradkit-soak-") as folder:
        roots = [Path(folder) / str(n) for n in range(lanes)]
        for root in roots:
            hand_in(root)
        with ProcessPoolExecutor(lanes, mp_context=get_context("spawn")) as pool:
            numbers = [list(range(n, kills, lanes)) for n in range(lanes)]
            for found in pool.map(partial(work, seed=seed, deadline=deadline), roots, numbers):
                total.kills += found.kills
                total.missed += found.missed
                total.files += found.files
                total.rows += found.rows
                total.differences += found.differences
    return total


def main() -> None:
    """Soak, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=900.0, help="begin no trial after this long")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    begun = time.monotonic()
    found = soak(chosen.kills, chosen.seconds, chosen.seed)
    took, killed = time.monotonic() - begun, sum(found.kills.values())
    print(f"{killed} kills in {took:.0f} s, seed {chosen.seed}, {cores()} courses of {len(EXAMPLES) + len(LABELLED)}")
    for victim in VICTIMS:
        print(f"    {victim:12}{found.kills[victim]:6}{found.missed[victim]:6} more came after its end")
    print(f"compared: {found.files} files, {found.rows} rows of the gradebook; {len(found.differences)} differences")
    for line in found.differences[:40]:
        print(f"    {line}")
    if killed < chosen.kills:
        print(f"only {killed} of {chosen.kills} kills within {chosen.seconds:.0f} s")
    if chosen.json:
        figures = {
            "kills": {victim: found.kills[victim] for victim in VICTIMS},
            "total": killed,
            "seconds": took,
            "files_compared": found.files,
            "rows_compared": found.rows,
            "differences": found.differences,
        }
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    sys.exit(bool(found.differences) or killed < chosen.kills)


if __name__ == "__main__":
    main()
