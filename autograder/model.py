"""The nouns, as frozen values, in the order in which they come to be.

    Assignment > Exercise > Item, Misconception      read from the tree (`catalog`)
    Submission                                       one student's files (`collect`)
    Report                                           what happened in each item; knows no points (`grader`)
    Record                                           the report, marked: the one truth about a grade (`scoring`)

Everything after a Record (gradebook row, feedback page, class report, export) is a pure function of records.
This module knows no files, no processes and no formats.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

Aspect = Literal["values", "scale", "form", "stability", "inputs", "vectorised", "statistics"]
"""What an item judges. Items of all other aspects are judged only if the function's `values` items passed."""

ASPECTS: tuple[Aspect, ...] = get_args(Aspect)

Outcome = Literal["passed", "failed", "to do", "not judged", "not run", "stopped"]
"""How an item ended.

passed       it earned its points
failed       the student's function ran and was not right, or raised
to do        the stub's NotImplementedError still stands
not judged   the function's ordinary values are not right yet, so this aspect of it says nothing
not run      there was nothing to call: file missing, file does not load, function not defined
stopped      the run was stopped: out of time or memory, or the process was killed
"""


# ---------------------------------------------------------------- the exercises


@dataclass(frozen=True, slots=True)
class Function:
    """A public function or class that a stub asks for.

    `signature` is its source form, ``softmax(A)``; for a class, the signatures of its public methods joined
    by ``; ``. `line` is the 1-based line of its definition in the stub.
    """

    name: str
    signature: str
    line: int


@dataclass(frozen=True, slots=True)
class Item:
    """One hidden test: one line of the rubric.

    `sentence` is the test's docstring, which the student reads; `hint` may be empty.
    """

    exercise: str
    name: str
    function: str
    aspect: Aspect
    points: int
    sentence: str
    hint: str


@dataclass(frozen=True, slots=True)
class Misconception:
    """A plausible wrong answer: a file that goes wrong in one way, and the sentence that corrects it.

    `loses` names the items that it loses by itself (items of the same function that are then "not judged"
    follow and are not listed). `shows` is a Python expression, public, on which the wrong answer differs from
    the right one: ``softmax(np.array([[0.0, 1.0], [2.0, 3.0]]))``.
    """

    exercise: str
    slug: str
    functions: tuple[str, ...]
    loses: tuple[str, ...]
    sentence: str
    shows: str
    path: Path


@dataclass(frozen=True, slots=True)
class Exercise:
    """One stub module with its solution, rubric and misconceptions; `name` is the module's name.

    `forms` are other right ways to write some of its functions.
    """

    assignment: str
    name: str
    title: str
    functions: tuple[Function, ...]
    items: tuple[Item, ...]
    misconceptions: Sequence[Misconception]
    stub: Path
    solution: Path
    rubric: Path
    forms: tuple[Path, ...] = ()

    @property
    def id(self) -> str:
        """``assignment/exercise``, unique in the catalogue."""
        return f"{self.assignment}/{self.name}"

    @property
    def filename(self) -> str:
        """The file that a student hands in."""
        return f"{self.name}.py"

    @property
    def points(self) -> int:
        """What the exercise is worth."""
        return sum(item.points for item in self.items)


@dataclass(frozen=True, slots=True)
class Assignment:
    """What is released and handed in as a whole.

    `given` are its plain modules, shipped working and not graded; `data`, (name in the workspace, file) of its data;
    `picture` is what the handout shows, None if it shows nothing.
    """

    name: str
    title: str
    exercises: tuple[Exercise, ...]
    handout: Path
    given: tuple[Path, ...]
    data: tuple[tuple[str, Path], ...] = ()
    picture: Path | None = None

    @property
    def items(self) -> tuple[Item, ...]:
        """All items, in the order of the rubrics."""
        return tuple(item for exercise in self.exercises for item in exercise.items)

    @property
    def points(self) -> int:
        """What the assignment is worth."""
        return sum(exercise.points for exercise in self.exercises)

    @property
    def filenames(self) -> tuple[str, ...]:
        """The files that a student hands in."""
        return tuple(exercise.filename for exercise in self.exercises)


# ---------------------------------------------------------------- a submission


@dataclass(frozen=True, slots=True)
class Submission:
    """The files that one student handed in for one assignment, as bytes: never parsed, never imported here.

    Parameters
    ----------
    student : str
        The id, exactly as the LMS writes it.
    files : mapping of str to bytes
        File name -> content, only names that the assignment asks for.
    submitted_at : str
        ISO 8601 instant with offset, or "" if unknown.
    problems : tuple of str
        What collection found wrong with it, one sentence each.
    """

    assignment: str
    student: str
    files: Mapping[str, bytes]
    submitted_at: str = ""
    problems: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """SHA-256 over names and contents, as 64 hex digits: two equal submissions have equal digests."""
        h = hashlib.sha256()
        for name in sorted(self.files):
            content = self.files[name]
            h.update(f"{len(name.encode())}:{name}:{len(content)}:".encode())
            h.update(content)
        return h.hexdigest()


# ---------------------------------------------------------------- what happened


@dataclass(frozen=True, slots=True)
class Example:
    """A public call on which the student's function differs: the call, what came, what is right (as text)."""

    call: str
    came: str
    right: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why an item was lost, named.

    `kind` is "misconception", where `name` is its slug, or the family of a generic finding ("exception",
    "relation", "shape", "type", "missing", "time", ...) with a short stable `name` ("NameError", "negated",
    "transposed"). `text` is for the student; `example` is public.
    """

    kind: str
    name: str
    text: str
    example: Example | None = None


@dataclass(frozen=True, slots=True)
class ItemReport:
    """What happened in one item. Nothing in it comes from hidden data but the outcome and its fixed wording.

    `line` is the 1-based line in the student's own file where an exception came from, 0 if none.
    `remarks` lose nothing: "returns a list; an array is expected".
    """

    exercise: str
    item: str
    outcome: Outcome
    message: str = ""
    line: int = 0
    explanation: Explanation | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """What a picture shows for one of "yours" and "right". None stands for "not a finite number".

    A curve or bars have one row; a matrix has a row for each of its rows.
    """

    label: str
    rows: tuple[tuple[float | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """What a function looks like on public inputs, as data: never pixels.

    `kind` is "curve" (x are numbers), "bars" (x are labels) or "matrix" (x is empty).
    """

    exercise: str
    function: str
    kind: Literal["curve", "bars", "matrix"]
    title: str
    xlabel: str
    ylabel: str
    x: tuple[float | str, ...]
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What a grading run saw. `lines` maps exercise -> function -> (first, last) line in the student's file."""

    assignment: str
    student: str
    tier: str
    items: tuple[ItemReport, ...]
    pictures: tuple[Picture, ...] = ()
    lines: Mapping[str, Mapping[str, tuple[int, int]]] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    caution: str = ""
    """Why the sandbox would not have held, if it was graded all the same."""


# ---------------------------------------------------------------- the record


@dataclass(frozen=True, slots=True)
class MarkedItem:
    """One line of a record: the rubric's line and what happened to it."""

    exercise: str
    item: str
    function: str
    aspect: Aspect
    sentence: str
    hint: str
    points: int
    mark: int
    outcome: Outcome
    message: str = ""
    line: int = 0
    explanation: Explanation | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """The one truth about a grade. Two gradings of the same thing give the same bytes.

    `submission` is the submission's digest; `key` says under which rubric, solution, misconceptions, limits and
    secret it was graded: while it is the current one, there is nothing to grade again.
    """

    assignment: str
    student: str
    submission: str
    submitted_at: str
    key: str
    tier: str
    items: tuple[MarkedItem, ...]
    files: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    lines: Mapping[str, Mapping[str, tuple[int, int]]] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    caution: str = ""
    """Why the sandbox would not have held, if it was graded all the same with --unsafe-sandbox."""
    format: int = 1

    @property
    def score(self) -> int:
        """Points earned."""
        return sum(item.mark for item in self.items)

    @property
    def points(self) -> int:
        """Points there were to earn."""
        return sum(item.points for item in self.items)

    @property
    def percent(self) -> float:
        """The score in percent of the points."""
        return 100.0 * self.score / self.points if self.points else 0.0

    def by_exercise(self) -> dict[str, tuple[int, int]]:
        """Return exercise -> (points earned, points there were), in the order of the rubric."""
        earned: Counter[str] = Counter()
        there: Counter[str] = Counter()
        for item in self.items:
            earned[item.exercise] += item.mark
            there[item.exercise] += item.points
        return {name: (earned[name], there[name]) for name in there}
