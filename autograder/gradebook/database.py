"""Records -> rows of nbgrader's tables.

    assignment -> Assignment        exercise -> Notebook        item -> GradeCell and SolutionCell of its name
    student    -> Student           record   -> SubmittedAssignment, a SubmittedNotebook for each exercise
    mark       -> Grade.auto_score  message  -> Comment.auto_comment (comments hang on solution cells only)

Reads what stands there and writes the difference in bulk, some students at a time, so that a class may be large.
Columns that people fill are never written.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from nbgrader import api  # type: ignore[import-untyped]
from sqlalchemy import bindparam, insert, select
from sqlalchemy import update as updating
from sqlalchemy.orm import Session

from autograder.course import Course, encoded
from autograder.gradebook.connection import transaction
from autograder.gradebook.entries import Entry, Updated, database_url, entries, instant, row_id
from autograder.gradebook.rubric import Rubric, enter_rubric
from autograder.model import Assignment, Record

Rows = list[dict[str, Any]]

TOGETHER = 250
"""So many students' marks are read and written together. A database takes some thousand values in one question."""


def update(course: Course, assignment: Assignment, records: Iterable[Record]) -> Updated:
    """Enter records into the course's gradebook: see `autograder.gradebook.update`."""
    sound = entries(assignment, records)
    with transaction(database_url(course)) as session:
        return enter(session, course, assignment, sound)


def enter(session: Session, course: Course, assignment: Assignment, sound: Sequence[Entry]) -> Updated:
    """Enter what was found sound, within a transaction."""
    rubric = enter_rubric(session, course, assignment)
    ungraded = course.ungraded(assignment.name)
    waiting = [Entry(r.student, encoded(r.student), instant(r)) for r in ungraded.values() if r is not None]
    everybody = (*sound, *waiting)
    _enter_students(session, everybody)
    ids, new, moved = _enter_submissions(session, rubric, everybody)
    marked = {ids[entry.name]: entry for entry in sound}
    taken_back = {ids[student] for student in ungraded if student in ids} - marked.keys()
    notebooks = _enter_notebooks(session, rubric, ids.values())
    touched, unscored = _enter_marks(session, rubric, assignment, marked, taken_back, notebooks)
    changed = ((touched & marked.keys()) | moved) - new
    return Updated(len(sound), len(new), len(changed), len(unscored))


# ---------------------------------------------------------------- students and submissions


def _enter_students(session: Session, everybody: Sequence[Entry]) -> None:
    query = select(api.Student.id, api.Student.lms_user_id)
    known: dict[str, str | None] = {row.id: row.lms_user_id for row in session.execute(query)}
    new: Rows = []
    nameless: Rows = []
    for entry in everybody:
        # The column takes 128 characters, PostgreSQL no NUL: such an id stands in records and exports only.
        fits = len(entry.student) <= 128 and "\0" not in entry.student
        row = {"id": entry.name, "lms_user_id": entry.student if fits else None}
        if row["id"] not in known:
            new.append(row)
        elif fits and known[row["id"]] is None:
            nameless.append(row)
    _write(session, api.Student, new, nameless)


def _enter_submissions(
    session: Session, rubric: Rubric, everybody: Sequence[Entry]
) -> tuple[dict[str, str], set[str], set[str]]:
    """Return student -> submission for all that there are, the new ones, and those of another time."""
    table = api.SubmittedAssignment
    query = select(table.student_id, table.id, table.timestamp).where(table.assignment_id == rubric.assignment)
    known = {student: (id_, timestamp) for student, id_, timestamp in session.execute(query)}
    ids = {student: id_ for student, (id_, _) in known.items()}
    new: Rows = []
    moved: Rows = []
    for entry in everybody:
        student = entry.name
        if student not in known:
            ids[student] = row_id("submission", rubric.assignment, student)
            row = {"id": ids[student], "assignment_id": rubric.assignment, "student_id": student}
            new.append({**row, "timestamp": entry.time})
        elif known[student][1] != entry.time:
            moved.append({"id": ids[student], "timestamp": entry.time})
    _write(session, table, new, moved)
    return ids, {row["id"] for row in new}, {row["id"] for row in moved}


def _enter_notebooks(session: Session, rubric: Rubric, submissions: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return submission -> exercise -> id of the submitted notebook, made where it was missing."""
    table = api.SubmittedNotebook
    exercises = {id_: exercise for exercise, id_ in rubric.notebooks.items()}
    notebooks: dict[str, dict[str, str]] = {submission: {} for submission in submissions}
    found = session.execute(
        select(table.assignment_id, table.notebook_id, table.id).where(table.notebook_id.in_(exercises))
    )
    for submission, notebook, id_ in found:
        notebooks[submission][exercises[notebook]] = id_
    new: Rows = []
    for submission, there in notebooks.items():
        for exercise, notebook in rubric.notebooks.items():
            if exercise not in there:
                id_ = there[exercise] = row_id("submitted notebook", submission, notebook)
                new.append({"id": id_, "assignment_id": submission, "notebook_id": notebook})
    _write(session, table, new, [])
    return notebooks


# ---------------------------------------------------------------- marks and comments


def _enter_marks(
    session: Session,
    rubric: Rubric,
    assignment: Assignment,
    marked: Mapping[str, Entry],
    taken_back: set[str],
    notebooks: Mapping[str, Mapping[str, str]],
) -> tuple[set[str], set[str]]:
    """Return the submissions with a row that was written, and those that wait for a mark."""
    cells = [(item.exercise, rubric.cells[item.exercise][item.name]) for item in assignment.items]
    touched: set[str] = set()
    waiting: set[str] = set()
    for some in _parts(notebooks):
        theirs = [notebook for submission in some for notebook in notebooks[submission].values()]
        grades = _Sheet(session, theirs, [c.grade for _, c in cells], api.Grade, "auto_score", "needs_manual_grade")
        comments = _Sheet(session, theirs, [c.solution for _, c in cells], api.Comment, "auto_comment")
        for submission in some:
            entry = marked.get(submission)
            for n, (exercise, cell) in enumerate(cells):
                notebook = notebooks[submission][exercise]
                grade, said = (notebook, cell.grade), (notebook, cell.solution)
                wanted: tuple[tuple[Any, ...], tuple[Any, ...]]
                if entry is not None:
                    wanted = (entry.marks[n], False), (entry.comments[n],)
                elif submission in taken_back or cell.fresh or grade not in grades.found or said not in comments.found:
                    # No record says what it earned under this rubric: that is no zero, it is open.
                    wanted = (None, True), (None,)
                else:
                    wanted = grades.found[grade][1:], comments.found[said][1:]
                if grades.put(grade, wanted[0]) | comments.put(said, wanted[1]):
                    touched.add(submission)
                if wanted[0][1]:
                    waiting.add(submission)
        grades.write()
        comments.write()
    return touched, waiting


def _parts(submissions: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(submissions)
    while some := list(islice(rest, TOGETHER)):
        yield some


class _Sheet:
    """The rows of Grade or Comment of some submitted notebooks: (notebook, cell) -> (id, the columns)."""

    def __init__(
        self, session: Session, notebooks: Sequence[str], cells: Sequence[str], table: Any, *columns: str
    ) -> None:
        self._session, self._table, self._columns = session, table, columns
        query = select(table.notebook_id, table.cell_id, table.id, *(getattr(table, name) for name in columns))
        # The only index of theirs begins with the cell: without the cells, each question would read the whole table.
        query = query.where(table.cell_id.in_(cells), table.notebook_id.in_(notebooks))
        self.found = {(notebook, cell): tuple(row) for notebook, cell, *row in session.execute(query)}
        self._new: Rows = []
        self._changed: Rows = []

    def put(self, at: tuple[str, str], values: tuple[Any, ...]) -> bool:
        """Note what is to stand in a row, and return whether it did not."""
        row = dict(zip(self._columns, values, strict=True))
        if at not in self.found:
            id_ = row_id(self._table.__tablename__, *at)
            self._new.append({"id": id_, "notebook_id": at[0], "cell_id": at[1], **row})
        elif self.found[at][1:] != values:
            self._changed.append({"id": self.found[at][0], **row})
        else:
            return False
        return True

    def write(self) -> None:
        """Write what differs."""
        _write(self._session, self._table, self._new, self._changed)


def _write(session: Session, table: Any, new: Rows, changed: Rows) -> None:
    """Insert rows, and update rows by their primary key, each in one go."""
    rows = table.__table__
    if new:
        session.execute(insert(rows), new)
    if changed:
        by_id = updating(rows).where(rows.c.id == bindparam("its_id"))
        session.execute(
            by_id, [{"its_id" if name == "id" else name: value for name, value in row.items()} for row in changed]
        )
