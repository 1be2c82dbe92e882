"""nbgrader's CSV export with its fields quoted. It counts late penalties and marks given by hand.

nbgrader's own exporter joins with commas, so that a name with a comma in it moves the scores a column on.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from nbgrader import api  # type: ignore[import-untyped]
from nbgrader.plugins import ExportPlugin  # type: ignore[import-untyped]
from sqlalchemy import func, select

COLUMNS = (
    "assignment",
    "duedate",
    "timestamp",
    "student_id",
    "last_name",
    "first_name",
    "email",
    "raw_score",
    "late_submission_penalty",
    "score",
    "max_score",
    "lms_user_id",
)
"""Those of nbgrader's own exporter in its order, and the student's id as the LMS writes it."""


class QuotedCsvExporter(ExportPlugin):  # type: ignore[misc]
    """CSV, quoted where it must be: one row a student and assignment, 0 where nothing was handed in."""

    def export(self, gradebook: api.Gradebook) -> None:
        """Write the gradebook's scores to `--to`, or to grades.csv."""
        to = Path(self.to or "grades.csv")
        self.log.info("Exporting grades to %s", to)
        with to.open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(COLUMNS)
            table.writerows(self._rows(gradebook))

    def _rows(self, gradebook: api.Gradebook) -> Iterator[tuple[object, ...]]:
        assignments, students = {str(a) for a in self.assignment}, {str(s) for s in self.student}
        for assignment in gradebook.assignments:
            if assignments and assignment.name not in assignments:
                continue
            scores, penalties, times = _scores(gradebook, assignment.id)
            for student in gradebook.students:
                if students and student.id not in students:
                    continue
                raw, penalty = scores.get(student.id, 0.0), penalties.get(student.id, 0.0)
                yield (
                    assignment.name,
                    assignment.duedate,
                    times.get(student.id),
                    student.id,
                    student.last_name,
                    student.first_name,
                    student.email,
                    raw,
                    penalty,
                    max(0.0, raw - penalty),
                    assignment.max_score,
                    student.lms_user_id,
                )


def _scores(gradebook: api.Gradebook, assignment: str) -> tuple[dict[str, float], dict[str, float], dict[str, object]]:
    """Return student -> score, penalty and time, of those with a submission: three queries a class."""
    submission, notebook = api.SubmittedAssignment, api.SubmittedNotebook
    joined = (
        select(submission.student_id)
        .join(notebook, notebook.assignment_id == submission.id)
        .where(submission.assignment_id == assignment)
        .group_by(submission.student_id)
    )
    scores = joined.join(api.Grade, api.Grade.notebook_id == notebook.id).add_columns(func.sum(api.Grade.score))
    penalties = joined.add_columns(func.coalesce(func.sum(notebook.late_submission_penalty), 0.0))
    times = select(submission.student_id, submission.timestamp).where(submission.assignment_id == assignment)
    found = [dict(gradebook.db.execute(query).all()) for query in (scores, penalties, times)]
    return found[0], found[1], found[2]
