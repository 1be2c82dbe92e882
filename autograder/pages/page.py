"""What a student's page is made of: the score in words, what to do next, every exercise, notes and links.

Pure functions of a record and the student's own files; a record holds no hidden data, so a page shows none. Knows no
markup and no files: `feedback` turns a Page into HTML and writes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from autograder.model import Assignment, Record
from autograder.pages.sections import Section, sections, title_of
from autograder.pages.steps import Step, steps
from autograder.pages.text import many, readable, share

MOST_STEPS = 3
"""How many things the page says to do next."""


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another page."""

    href: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `over` names the assignment where the page is about one exercise of it."""

    title: str
    over: str
    student: str
    submitted_at: str
    mark: int
    points: int
    verdict: str
    problems: tuple[str, ...]
    steps: tuple[Step, ...]
    more_steps: int
    exercises: tuple[Section, ...]
    notes: tuple[str, ...]
    links: tuple[Link, ...]

    @property
    def percent(self) -> int:
        """The score in whole percent."""
        return share(self.mark, self.points)


def page_of(record: Record, files: Mapping[str, bytes], assignment: Assignment | None, only: str | None = None) -> Page:
    """Return what there is to say of a submission, or of `only` one exercise of it.

    Parameters
    ----------
    files : mapping of str to bytes
        The student's own files, to show their lines; empty to show none.
    assignment : Assignment, optional
        From where the titles are; without it they are made of the names.
    """
    title, over = assignment.title if assignment else readable(record.assignment), ""
    links: tuple[Link, ...] = ()
    if only is not None:
        title, over = title_of(assignment, only), title
        others = [name for name in record.by_exercise() if name != only]
        links = (
            Link("feedback.html", "All exercises on one page"),
            *(Link(f"{name}.html", title_of(assignment, name)) for name in others),
        )
        record = replace(record, items=tuple(item for item in record.items if item.exercise == only))
    exercises = tuple(sections(record, files, assignment))
    to_do = steps(exercises) if record.files or files else []
    return Page(
        title=title,
        over=over,
        student=record.student,
        submitted_at=record.submitted_at,
        mark=record.score,
        points=record.points,
        verdict=_verdict(record, exercises),
        problems=record.problems,
        steps=tuple(to_do[:MOST_STEPS]),
        more_steps=len(to_do[MOST_STEPS:]),
        exercises=exercises,
        notes=tuple(_notes(record, files)),
        links=links,
    )


def _verdict(record: Record, exercises: Sequence[Section]) -> str:
    parts = [part for section in exercises for part in section.parts]
    right = sum(part.mark == part.points for part in parts)
    outcomes = {item.outcome for item in record.items} - {"not judged"}
    if record.items and record.score == record.points:
        return f"Everything is right: all {many(record.points, 'point')}. Well done."
    if not record.files and outcomes <= {"not run"}:
        return "Nothing was handed in, so there is nothing to say yet. Below is what was asked."
    if outcomes <= {"to do"}:
        return "Nothing is written yet. Pick one function and begin: each earns points of its own."
    if right:
        verb = "is" if right == 1 else "are"
        return f"{right} of {many(len(parts), 'function')} {verb} completely right."
    if record.score:
        return "No function is completely right yet, but you have earned part of the points."
    return "No points yet. The first thing below is the place to begin."


def _notes(record: Record, files: Mapping[str, bytes]) -> Iterator[str]:
    if record.files:
        yield f"Handed in: {', '.join(record.files)}."
    if record.files and not files:
        yield "Your lines are not shown: the files at hand are not the ones that were graded."
    if record.versions:
        versions = (f"{name} {version}" for name, version in sorted(record.versions.items()))
        yield f"Graded with {', '.join(versions)}."
