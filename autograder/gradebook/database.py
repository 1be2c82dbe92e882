"""Records -> rows of nbgrader's tables.

    assignment -> Assignment        exercise -> Notebook        item -> GradeCell and SolutionCell of its name
    student    -> Student           record   -> SubmittedAssignment, a SubmittedNotebook for each exercise
    mark       -> Grade.auto_score  message  -> Comment.auto_comment (comments hang on solution cells only)

Reads what stands there and writes the difference in bulk. Columns that people fill are never written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from nbgrader import api  # type: ignore[import-untyped]
from sqlalchemy import insert, select
from sqlalchemy import update as updating
from sqlalchemy.orm import Session

from autograder.course import Course, encoded
from autograder.gradebook.connection import transaction
from autograder.gradebook.entries import Updated, checked, comment, database_url, instant, row_id
from autograder.gradebook.rubric import Rubric, enter_rubric
from autograder.model import Assignment, MarkedItem, Record

Rows = list[dict[str, Any]]


def update(course: Course, assignment: Assignment, records: Iterable[Record]) -> Updated:
    """Enter records into the course's gradebook: see `autograder.gradebook.update`."""
    sound = checked(assignment, records)
    with transaction(database_url(course)) as session:
        return enter(session, course, assignment, sound)


def enter(session: Session, course: Course, assignment: Assignment, records: tuple[Record, ...]) -> Updated:
    """Enter checked records within a transaction."""
    rubric = enter_rubric(session, course, assignment)
    ungraded = course.ungraded(assignment.name)
    everybody = (*records, *(record for record in ungraded.values() if record is not None))
    _enter_students(session, everybody)
    ids, new, moved = _enter_submissions(session, rubric, everybody)
    marked = {ids[encoded(r.student)]: {(i.exercise, i.item): i for i in r.items} for r in records}
    taken_back = {ids[student] for student in ungraded if student in ids} - marked.keys()
    notebooks = _enter_notebooks(session, rubric, ids.values())
    touched, waiting = _enter_marks(session, rubric, marked, taken_back, notebooks)
    changed = ((touched & marked.keys()) | moved) - new
    return Updated(len(records), len(new), len(changed), len(waiting))


# ---------------------------------------------------------------- students and submissions


def _enter_students(session: Session, records: tuple[Record, ...]) -> None:
    query = select(api.Student.id, api.Student.lms_user_id)
    known: dict[str, str | None] = {row.id: row.lms_user_id for row in session.execute(query)}
    new: Rows = []
    nameless: Rows = []
    for record in records:
        # The column takes 128 characters, PostgreSQL no NUL: such an id stands in records and exports only.
        fits = len(record.student) <= 128 and "\0" not in record.student
        row = {"id": encoded(record.student), "lms_user_id": record.student if fits else None}
        if row["id"] not in known:
            new.append(row)
        elif fits and known[row["id"]] is None:
            nameless.append(row)
    _write(session, api.Student, new, nameless)


def _enter_submissions(
    session: Session, rubric: Rubric, records: tuple[Record, ...]
) -> tuple[dict[str, str], set[str], set[str]]:
    """Return student -> submission for all that there are, the new ones, and those of another time."""
    table = api.SubmittedAssignment
    query = select(table.student_id, table.id, table.timestamp).where(table.assignment_id == rubric.assignment)
    known = {student: (id_, timestamp) for student, id_, timestamp in session.execute(query)}
    ids = {student: id_ for student, (id_, _) in known.items()}
    new: Rows = []
    moved: Rows = []
    for record in records:
        student, timestamp = encoded(record.student), instant(record)
        if student not in known:
            ids[student] = row_id("submission", rubric.assignment, student)
            row = {"id": ids[student], "assignment_id": rubric.assignment, "student_id": student}
            new.append({**row, "timestamp": timestamp})
        elif known[student][1] != timestamp:
            moved.append({"id": ids[student], "timestamp": timestamp})
    _write(session, table, new, moved)
    return ids, {row["id"] for row in new}, {row["id"] for row in moved}


def _enter_notebooks(session: Session, rubric: Rubric, submissions: Iterable[str]) -> dict[tuple[str, str], str]:
    """Return (submission, exercise) -> id of the submitted notebook, made where it was missing."""
    table = api.SubmittedNotebook
    exercises = {id_: exercise for exercise, id_ in rubric.notebooks.items()}
    found = session.execute(
        select(table.assignment_id, table.notebook_id, table.id).where(table.notebook_id.in_(exercises))
    )
    notebooks = {(submission, exercises[notebook]): id_ for submission, notebook, id_ in found}
    new: Rows = []
    for submission in submissions:
        for exercise, notebook in rubric.notebooks.items():
            if (submission, exercise) not in notebooks:
                id_ = notebooks[submission, exercise] = row_id("submitted notebook", submission, notebook)
                new.append({"id": id_, "assignment_id": submission, "notebook_id": notebook})
    _write(session, table, new, [])
    return notebooks


# ---------------------------------------------------------------- marks and comments


def _enter_marks(
    session: Session,
    rubric: Rubric,
    marked: Mapping[str, Mapping[tuple[str, str], MarkedItem]],
    taken_back: set[str],
    notebooks: Mapping[tuple[str, str], str],
) -> tuple[set[str], set[str]]:
    """Return the submissions with a row that was written, and those that wait for a mark."""
    grades = _Sheet(session, rubric, api.Grade, "auto_score", "needs_manual_grade")
    comments = _Sheet(session, rubric, api.Comment, "auto_comment")
    touched: set[str] = set()
    waiting: set[str] = set()
    for (submission, exercise), notebook in notebooks.items():
        for name, cells in rubric.cells[exercise].items():
            grade, said = (notebook, cells.grade), (notebook, cells.solution)
            wanted: tuple[tuple[Any, ...], tuple[Any, ...]]
            if submission in marked:
                item = marked[submission][exercise, name]
                wanted = (float(item.mark), False), (comment(item),)
            elif submission in taken_back or cells.fresh or grade not in grades.found or said not in comments.found:
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


class _Sheet:
    """The rows of Grade or Comment under one rubric: (submitted notebook, cell) -> (id, the columns)."""

    def __init__(self, session: Session, rubric: Rubric, table: Any, *columns: str) -> None:
        self._session, self._table, self._columns = session, table, columns
        query = (
            select(table.notebook_id, table.cell_id, table.id, *(getattr(table, name) for name in columns))
            .join(api.SubmittedNotebook, api.SubmittedNotebook.id == table.notebook_id)
            .where(api.SubmittedNotebook.notebook_id.in_(rubric.notebooks.values()))
        )
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
    if new:
        session.execute(insert(table), new)
    if changed:
        session.execute(updating(table), changed)
