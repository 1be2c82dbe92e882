"""An assignment and its rubric as rows: Assignment, Notebooks, a GradeCell and a SolutionCell for each item.

Of other cells in the assignment (nbgrader's own notebooks beside ours) it keeps its hands: ours are pairs
called `test_...`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from nbgrader import api  # type: ignore[import-untyped]
from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from autograder.course import Course
from autograder.errors import GradkitError
from autograder.gradebook.entries import row_id, utc
from autograder.model import Assignment, Item


@dataclass(frozen=True, slots=True)
class Cells:
    """The ids of an item's two cells; `fresh` if marks given before do not hold under this rubric."""

    grade: str
    solution: str
    fresh: bool


@dataclass(frozen=True, slots=True)
class Rubric:
    """The rubric's rows: exercise -> id of its notebook, exercise -> item -> its cells."""

    assignment: str
    notebooks: dict[str, str] = field(default_factory=dict)
    cells: dict[str, dict[str, Cells]] = field(default_factory=dict)


def enter_rubric(session: Session, course: Course, assignment: Assignment) -> Rubric:
    """Enter an assignment and its rubric, or bring them up to date.

    Raises
    ------
    GradkitError
        If an item is gone that somebody marked by hand, or if the assignment is another course's.
    """
    rubric = Rubric(_enter_assignment(session, course, assignment.name))
    notebooks = {
        row.name: row
        for row in session.scalars(select(api.Notebook).where(api.Notebook.assignment_id == rubric.assignment))
    }
    _remove_items(session, assignment, notebooks)
    for exercise in assignment.exercises:
        row = notebooks.get(exercise.name) or api.Notebook(
            id=row_id("notebook", rubric.assignment, exercise.name),
            name=exercise.name,
            assignment_id=rubric.assignment,
        )
        session.add(row)
        session.flush()
        rubric.notebooks[exercise.name] = row.id
        rubric.cells[exercise.name] = {item.name: _enter_item(session, row, item) for item in exercise.items}
    return rubric


def given_by_hand(table: Any) -> Any:
    """Return the condition under which a row of Grade or Comment carries something that a person entered."""
    if table is api.Comment:
        return table.manual_comment.is_not(None) & (table.manual_comment != "")
    return or_(table.manual_score.is_not(None), table.extra_credit.is_not(None) & (table.extra_credit != 0))


def _enter_assignment(session: Session, course: Course, name: str) -> str:
    """Return the id of the assignment's row, made or brought up to date."""
    settings = course.settings
    if session.get(api.Course, settings.course.id) is None:
        session.add(api.Course(id=settings.course.id))
    row = session.scalar(select(api.Assignment).where(api.Assignment.name == name))
    if row is None:
        row = api.Assignment(name=name, course_id=settings.course.id)
        row.id = row_id("assignment", name)  # which its constructor would leave out
        session.add(row)
    elif row.course_id != settings.course.id:
        # A file of this course's own follows the course's new id; in a shared database it is another course.
        if settings.gradebook.url:
            raise GradkitError(
                f"the database has {name!r} as an assignment of the course {row.course_id!r}",
                where="gradebook.url in course.toml",
                remedy=f"give {settings.course.id!r} its own database: nbgrader has one assignment a name",
            )
        row.course_id = settings.course.id
    due = settings.assignments[name].due if name in settings.assignments else None
    if due is not None:
        row.duedate = utc(due)
    session.flush()
    return str(row.id)


def _enter_item(session: Session, notebook: Any, item: Item) -> Cells:
    found = {type(cell): cell for cell in notebook._base_cells if cell.name == item.name}
    grade, solution = found.get(api.GradeCell), found.get(api.SolutionCell)
    fresh = grade is None or grade.max_score != item.points
    if grade is None:
        id_ = row_id("grade cell", notebook.id, item.name)
        grade = api.GradeCell(id=id_, name=item.name, notebook_id=notebook.id, cell_type="code")
    if solution is None:
        id_ = row_id("solution cell", notebook.id, item.name)
        solution = api.SolutionCell(id=id_, name=item.name, notebook_id=notebook.id)
    grade.max_score = float(item.points)
    session.add_all([grade, solution])
    session.flush()
    return Cells(grade.id, solution.id, fresh)


# ---------------------------------------------------------------- items that are gone


def _remove_items(session: Session, assignment: Assignment, notebooks: Mapping[str, Any]) -> None:
    rubric = {(item.exercise, item.name) for item in assignment.items}
    gone = [cell for row in notebooks.values() for cell in _ours(row) if (row.name, cell.name) not in rubric]
    if not gone:
        return
    ids = [cell.id for cell in gone]
    _refuse_to_lose(session, assignment, ids)
    session.execute(delete(api.Grade).where(api.Grade.cell_id.in_(ids)))
    session.execute(delete(api.Comment).where(api.Comment.cell_id.in_(ids)))
    for cell in gone:
        session.delete(cell)
    session.flush()
    session.expire_all()
    exercises = {exercise.name for exercise in assignment.exercises}
    for name, row in notebooks.items():
        if name not in exercises and not row._base_cells and not row.source_cells:
            session.execute(delete(api.SubmittedNotebook).where(api.SubmittedNotebook.notebook_id == row.id))
            session.delete(row)
    session.flush()


def _ours(notebook: Any) -> Iterator[Any]:
    """Yield the cells of a notebook that were made from items."""
    kinds: dict[str, set[type]] = {}
    for cell in notebook._base_cells:
        kinds.setdefault(cell.name, set()).add(type(cell))
    for cell in notebook._base_cells:
        if cell.name.startswith("test_") and kinds[cell.name] == {api.GradeCell, api.SolutionCell}:
            yield cell


def _refuse_to_lose(session: Session, assignment: Assignment, cells: list[str]) -> None:
    by_hand = [
        row
        for table in (api.Grade, api.Comment)
        for row in session.scalars(select(table).where(table.cell_id.in_(cells), given_by_hand(table)))
    ]
    if by_hand:
        names = sorted({f"{row.notebook.name}/{row.cell.name}" for row in by_hand})
        raise GradkitError(
            f"the rubric has no {', '.join(names)} any more, but people entered scores or comments there "
            f"by hand ({len(by_hand)})",
            where=f"the gradebook, {assignment.name}",
            remedy="clear them in formgrader, or run `gradkit gradebook rebuild`: its backup keeps them",
        )
