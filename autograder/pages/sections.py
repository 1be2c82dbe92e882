"""A record function by function: what passed, what went wrong, what waits, with the student's lines.

Pure functions of a record and the student's own files. Knows no markup and not what to do next (`steps`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from autograder import pictures
from autograder.model import Assignment, MarkedItem, Picture, Record
from autograder.pages.findings import Finding, cause, finding, is_lost, is_own_line
from autograder.pages.text import Listing, lines_of, listing, readable


@dataclass(frozen=True, slots=True)
class Part:
    """One function of an exercise."""

    name: str
    anchor: str
    items: tuple[MarkedItem, ...]
    findings: tuple[Finding, ...]
    pictures: tuple[Picture, ...]
    source: Listing | None

    @property
    def mark(self) -> int:
        """Points earned."""
        return sum(item.mark for item in self.items)

    @property
    def points(self) -> int:
        """Points there were."""
        return sum(item.points for item in self.items)

    @property
    def passed(self) -> tuple[MarkedItem, ...]:
        """The items that earned their points."""
        return tuple(item for item in self.items if item.outcome == "passed")

    @property
    def waiting(self) -> tuple[MarkedItem, ...]:
        """The items that are judged once the values are right."""
        return tuple(item for item in self.items if item.outcome == "not judged")

    @property
    def waits(self) -> int:
        """What the waiting items are worth."""
        return sum(item.points for item in self.waiting)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What loses no points, each once."""
        return tuple(dict.fromkeys(remark for item in self.items for remark in item.remarks))


@dataclass(frozen=True, slots=True)
class Section:
    """One exercise; `whole` is the one cause for which none of it could be run."""

    name: str
    title: str
    anchor: str
    parts: tuple[Part, ...]
    whole: Finding | None

    @property
    def mark(self) -> int:
        """Points earned."""
        return sum(part.mark for part in self.parts)

    @property
    def points(self) -> int:
        """Points there were."""
        return sum(part.points for part in self.parts)


def sections(record: Record, files: Mapping[str, bytes], assignment: Assignment | None) -> Iterator[Section]:
    """Yield the exercises of a record, in the order of the rubric."""
    for number, exercise in enumerate(record.by_exercise(), start=1):
        items = tuple(item for item in record.items if item.exercise == exercise)
        source = lines_of(files[f"{exercise}.py"]) if f"{exercise}.py" in files else []
        anchor = f"e{number}"
        whole = None
        judged = tuple(item for item in items if item.outcome != "not judged")
        if {item.outcome for item in judged} == {"not run"} and len({cause(item) for item in judged}) == 1:
            whole = replace(finding(judged, source, context=2), items=items)
        names = dict.fromkeys(item.function for item in items)
        yield Section(
            name=exercise,
            title=title_of(assignment, exercise),
            anchor=anchor,
            parts=tuple(
                _part(record, exercise, name, f"{anchor}f{n}", source) for n, name in enumerate(names, start=1)
            ),
            whole=whole,
        )


def title_of(assignment: Assignment | None, exercise: str) -> str:
    """Return an exercise's title, made of its name where nothing else is known."""
    known = {e.name: e.title for e in assignment.exercises} if assignment else {}
    return known.get(exercise) or readable(exercise)


def _part(record: Record, exercise: str, function: str, anchor: str, source: Sequence[str]) -> Part:
    items = tuple(item for item in record.items if (item.exercise, item.function) == (exercise, function))
    causes: dict[tuple[str, ...], list[MarkedItem]] = {}
    for item in filter(is_lost, items):
        causes.setdefault(cause(item), []).append(item)
    own = record.lines.get(exercise, {}).get(function)
    at = {item.line for item in items if item.line and is_own_line(item)}
    untouched = all(item.outcome in ("to do", "not judged") for item in items)  # the stub's own lines
    return Part(
        name=function,
        anchor=anchor,
        items=items,
        findings=tuple(finding(tuple(group), source, context=1) for group in causes.values()),
        pictures=tuple(
            p
            for p in record.pictures
            if (p.exercise, p.function) == (exercise, function) and pictures.words(p) != pictures.SAME
        ),
        source=listing(source, own[0], own[1], at) if own and not untouched else None,
    )
