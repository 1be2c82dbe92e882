"""The student's page: what was asked, what came, where to look, and what to do first.

A page is a pure function of a record and the student's own files. It is one file that asks nothing of
anybody: no script, no request, one style sheet inside. Every text goes through autoescape and `clean`; the
one thing that is trusted is our own SVG. One mistake is told once: items with one cause are one finding.
This module (with `report`) alone knows jinja2. It knows no hidden data: a record holds none.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import category

from autograder import pictures
from autograder.course import Course, encoded, read_record, write
from autograder.errors import GradkitError
from autograder.model import Assignment, Example, MarkedItem, Outcome, Record

if TYPE_CHECKING:
    from jinja2 import Environment

MOST_STEPS = 3
"""How many things the page says to do next."""
LONGEST_LINE = 200
"""Characters of a source line that are shown."""
MOST_LINES = 400
"""Lines of a source file that are shown."""

WORDS: Mapping[Outcome, str] = {
    "passed": "passed",
    "failed": "not right",
    "to do": "to do",
    "not judged": "not judged",
    "not run": "not run",
    "stopped": "stopped",
}
"""The outcomes in the words of the pages."""


# ---------------------------------------------------------------- what a page is made of


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a listing; `here` marks the one where an exception came from."""

    number: int
    text: str
    here: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines of the student's own file; `note` says what was left out."""

    rows: tuple[Row, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to put right: the items that it cost, told together."""

    items: tuple[MarkedItem, ...]
    outcome: Outcome
    title: str
    texts: tuple[str, ...]
    example: Example | None
    hints: tuple[str, ...]
    snippet: Listing | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as it stands on the page; `svg` is markup."""

    svg: Any
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Part:
    """One function of an exercise."""

    name: str
    anchor: str
    items: tuple[MarkedItem, ...]
    findings: tuple[Finding, ...]
    pictures: tuple[Drawn, ...]
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


@dataclass(frozen=True, slots=True)
class Step:
    """One of the most valuable things to do next: `gain` counts what it lost and what waits for it."""

    title: str
    text: str
    gain: int
    places: tuple[Part, ...]
    filenames: str


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another page."""

    href: str
    text: str


# ---------------------------------------------------------------- what others call


def page(record: Record, files: Mapping[str, bytes], *, assignment: Assignment | None = None) -> str:
    """Return the feedback on one submission, as a self-contained HTML page.

    Parameters
    ----------
    files : mapping of str to bytes
        The student's own files, to show their lines; empty to show none.
    assignment : Assignment, optional
        From where the titles are; without it they are made of the names.
    """
    return _render(record, files, assignment)


def exercise_page(
    record: Record, files: Mapping[str, bytes], exercise: str, *, assignment: Assignment | None = None
) -> str:
    """Return the feedback on one exercise of a submission: the page that nbgrader hands out."""
    return _render(record, files, assignment, exercise)


def write_pages(course: Course, assignment: Assignment, students: Sequence[str] | None = None) -> int:
    """Write the pages of all graded students, or of the named ones; return of how many.

    A student's folder gets `feedback.html`, a page an exercise, and the two files by which nbgrader's
    release_feedback knows the submission. Files that would not change are not written.

    Raises
    ------
    GradkitError
        If a named student has no record.
    """
    if students is None:
        records: Iterable[Record] = course.records(assignment.name)
    else:
        records = (read_record(course.record(assignment.name, student)) for student in students)
    count = 0
    if students is None and not any(course.root.glob(f"records/{assignment.name}/*.json")):
        raise GradkitError(
            f"nothing of {assignment.name} is graded yet",
            where=course.root / "records" / assignment.name,
            remedy="run `gradkit score` first",
        )
    for record in records:
        files = _own_files(course, assignment, record)
        folder = course.feedback(assignment.name, record.student)
        for exercise in record.by_exercise():
            text = exercise_page(record, files, exercise, assignment=assignment)
            _write_if_new(folder / f"{exercise}.html", text.encode())
        # Last: an exercise that is called "feedback" yields to the whole.
        _write_if_new(folder / "feedback.html", page(record, files, assignment=assignment).encode())
        _accompany(course, record, folder)
        count += 1
    return count


def _accompany(course: Course, record: Record, folder: Path) -> None:
    """Put the two files beside the pages without which nbgrader's release_feedback stops for the whole class.

    A submission that did not come through nbgrader's exchange has no secret; it gets one that nobody can guess.
    """
    beside = course.submitted(record.assignment, record.student)
    made = hmac.new(course.secret(), f"{record.student}/{record.submission}".encode(), hashlib.sha256).hexdigest()
    for name, otherwise, mode in (("timestamp.txt", "", 0o644), ("submission_secret.txt", made, 0o600)):
        try:
            content = (beside / name).read_bytes()
        except FileNotFoundError:
            content = otherwise.encode()
        _write_if_new(folder / name, content, mode=mode)


def _own_files(course: Course, assignment: Assignment, record: Record) -> Mapping[str, bytes]:
    """Return the files that were graded; none if others lie there now."""
    if not course.submitted(assignment.name, record.student).is_dir():
        return {}
    from autograder.collect import load

    try:
        submission = load(course, assignment.name, record.student)
    except GradkitError:  # damaged since: the grade stands, its lines cannot be shown
        return {}
    return submission.files if submission.digest == record.submission else {}


def _write_if_new(path: Path, content: bytes, *, mode: int = 0o644) -> None:
    with suppress(FileNotFoundError):
        if path.read_bytes() == content:
            return
    write(path, content, mode=mode)


# ---------------------------------------------------------------- from a record to a page


def _render(record: Record, files: Mapping[str, bytes], assignment: Assignment | None, only: str | None = None) -> str:
    over = assignment.title if assignment else _readable(record.assignment)
    links: tuple[Link, ...] = ()
    title = over
    if only is not None:
        others = [name for name in record.by_exercise() if name != only]
        links = (
            Link("feedback.html", "All exercises on one page"),
            *(Link(f"{name}.html", _title(assignment, name)) for name in others),
        )
        record = replace(record, items=tuple(item for item in record.items if item.exercise == only))
        title = _title(assignment, only)
    sections = tuple(_sections(record, files, assignment))
    steps = sorted(_steps(record, sections), key=lambda step: -step.gain)
    shown = steps[:MOST_STEPS] if record.files or files else []
    values = {
        "title": title,
        "over": over if only is not None else "",
        "student": record.student,
        "submitted_at": record.submitted_at,
        "mark": record.score,
        "points": record.points,
        "percent": share(record.score, record.points),
        "verdict": _verdict(record, sections),
        "problems": record.problems,
        "steps": shown,
        "more_steps": len(steps) - len(shown) if shown else 0,
        "exercises": sections,
        "notes": tuple(_notes(record, files)),
        "links": links,
    }
    return environment().get_template("feedback.html").render(page=values)


def _title(assignment: Assignment | None, exercise: str) -> str:
    known = {e.name: e.title for e in assignment.exercises} if assignment else {}
    return known.get(exercise) or _readable(exercise)


def _readable(name: str) -> str:
    """Return ``ch05_logistic_regression`` as words."""
    text = name.replace("_", " ").replace("-", " ").strip()
    return text[:1].upper() + text[1:]


def _verdict(record: Record, sections: Sequence[Section]) -> str:
    parts = [part for section in sections for part in section.parts]
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


def _sections(record: Record, files: Mapping[str, bytes], assignment: Assignment | None) -> Iterator[Section]:
    for number, exercise in enumerate(record.by_exercise(), start=1):
        items = tuple(item for item in record.items if item.exercise == exercise)
        source = lines_of(files[f"{exercise}.py"]) if f"{exercise}.py" in files else []
        anchor = f"e{number}"
        whole = None
        judged = tuple(item for item in items if item.outcome != "not judged")
        if {item.outcome for item in judged} == {"not run"} and len({_cause(item) for item in judged}) == 1:
            whole = replace(_finding(judged, source, context=2), items=items)
        names = dict.fromkeys(item.function for item in items)
        yield Section(
            name=exercise,
            title=_title(assignment, exercise),
            anchor=anchor,
            parts=tuple(
                _part(record, exercise, name, f"{anchor}f{n}", source) for n, name in enumerate(names, start=1)
            ),
            whole=whole,
        )


def _part(record: Record, exercise: str, function: str, anchor: str, source: Sequence[str]) -> Part:
    from markupsafe import Markup

    items = tuple(item for item in record.items if (item.exercise, item.function) == (exercise, function))
    causes: dict[tuple[str, ...], list[MarkedItem]] = {}
    for item in items:
        if item.outcome not in ("passed", "not judged"):
            causes.setdefault(_cause(item), []).append(item)
    own = record.lines.get(exercise, {}).get(function)
    at = {item.line for item in items if item.line and _is_own_line(item)}
    untouched = all(item.outcome in ("to do", "not judged") for item in items)  # the stub's own lines
    return Part(
        name=function,
        anchor=anchor,
        items=items,
        findings=tuple(_finding(tuple(group), source, context=1) for group in causes.values()),
        pictures=tuple(
            Drawn(Markup(pictures.svg(p)), p.title, pictures.words(p))
            for p in record.pictures
            if (p.exercise, p.function) == (exercise, function) and pictures.words(p) != pictures.SAME
        ),
        source=listing(source, own[0], own[1], at) if own and not untouched else None,
    )


def _cause(item: MarkedItem) -> tuple[str, ...]:
    """Return what makes two lost items one mistake."""
    if item.outcome == "to do":
        return ("to do",)
    if item.explanation:
        return ("explained", item.explanation.kind, item.explanation.name, item.explanation.text)
    return (item.outcome, item.message)


def _finding(items: tuple[MarkedItem, ...], source: Sequence[str], *, context: int) -> Finding:
    explanation = items[0].explanation
    line = next((item.line for item in items if item.line and _is_own_line(item)), 0)
    texts = [item.message for item in items if _adds(item)]
    if explanation:
        texts.append(explanation.text)
    if items[0].outcome == "to do" or not texts:
        texts = [_OTHERWISE.get(items[0].outcome, "")]
    hints = [item.hint for item in items if item.hint and item.outcome not in ("not run", "stopped")]
    if explanation or items[0].outcome == "to do":
        # The explanation answers the other items' questions, or makes them beside the point.
        hints = hints[:1]
    return Finding(
        items=items,
        outcome=items[0].outcome,
        title=_finding_title(items[0], line),
        texts=tuple(text for text in dict.fromkeys(texts) if text),
        example=explanation.example if explanation else None,
        hints=tuple(dict.fromkeys(hints)),
        snippet=listing(source, line - context, line + context, {line}) if 0 < line <= len(source) else None,
    )


def _adds(item: MarkedItem) -> bool:
    """Return whether an item's message says what neither its explanation nor the title over it says."""
    explanation = item.explanation
    if explanation is None:
        return bool(item.message)
    if item.message in explanation.text:
        return False
    if explanation.kind == "misconception":
        return item.line > 0  # where it raised; that "the values are not right" is seen
    return not (explanation.kind in _RAISED and item.line and explanation.name in item.message)


_RAISED = frozenset({"exception", "load"})
"""The kinds of explanation whose name is an exception's."""


_OTHERWISE: Mapping[Outcome, str] = {
    "failed": "The result is not right yet.",
    "to do": "Still to be written: the stub's NotImplementedError stands where the answer goes.",
    "not run": "There was nothing to call.",
    "stopped": "The run was stopped before it came to an end.",
}


def _is_own_line(item: MarkedItem) -> bool:
    """Return whether an item's line is one to show: of the exercise's own file, and not a stub's."""
    elsewhere = ".py" in item.message and f"{item.exercise}.py" not in item.message
    return item.outcome != "to do" and not elsewhere


def _finding_title(item: MarkedItem, line: int) -> str:
    where = f" in line {line}" if line else ""
    if item.explanation and item.explanation.kind == "misconception":
        return f"A known misconception: {_words(item.explanation.name)}"
    if item.explanation and item.explanation.kind in _RAISED and item.explanation.name.isidentifier():
        return f"{item.explanation.name}{where}" if where or item.explanation.kind == "exception" else ""
    return f"Look{where}" if where else ""


def _words(slug: str) -> str:
    return slug.replace("_", " ").replace("-", " ")


def belief(slug: str, functions: Sequence[str]) -> str:
    """Return a misconception's name as a heading, with its functions in front unless it names one."""
    if any(slug.startswith(function) for function in functions):
        return _words(slug)
    return f"{', '.join(functions)}: {_words(slug)}"


def _steps(record: Record, sections: Sequence[Section]) -> Iterator[Step]:
    """Yield what to do next, in the order of the rubric: one step a cause, wherever it struck."""
    groups: dict[tuple[str, ...], list[tuple[Section, Part, MarkedItem]]] = {}
    gains: dict[tuple[str, ...], int] = {}
    for section in sections:
        for part in section.parts:
            waits = part.waits
            for item in part.items:
                if item.outcome in ("passed", "not judged"):
                    continue
                key = _cause(item)
                if key[:2] != ("explained", "misconception") and key != ("to do",):
                    # A NameError here and one there are two mistakes.
                    key = (section.name, *(() if section.whole else (part.name,)), *key)
                groups.setdefault(key, []).append((section, part, item))
                # What waits for the values is gained with the first thing that is wrong with them.
                gains[key] = gains.get(key, 0) + item.points - item.mark + waits
                waits = 0
    for key, places in groups.items():
        section, part, item = places[0]
        functions = tuple({p.anchor: p for _, p, _ in places}.values())
        filenames = tuple(dict.fromkeys(f"{s.name}.py" for s, _, _ in places))
        if section.whole:
            functions = (replace(part, name=section.title, anchor=section.anchor),)
        yield Step(
            title=_step_title(item, functions, filenames, loads=section.whole is None),
            text=_step_text(item),
            gain=gains[key],
            places=functions,
            filenames=", ".join(filenames),
        )


def _step_title(item: MarkedItem, parts: Sequence[Part], filenames: Sequence[str], *, loads: bool) -> str:
    names = ", ".join(part.name for part in parts)
    if item.outcome == "to do":
        return f"Write {names}"
    if not loads:
        return f"Make {', '.join(filenames)} run"
    if item.outcome == "not run":
        return f"Define {names}"
    if item.outcome == "stopped":
        return f"Let {names} come to an end"
    if item.explanation and item.explanation.kind == "misconception":
        return belief(item.explanation.name, [part.name for part in parts])
    return f"Put {names} right"


def _step_text(item: MarkedItem) -> str:
    if item.outcome == "to do":
        return _OTHERWISE["to do"]
    if item.explanation:
        raised = item.explanation.kind == "exception" and item.message not in item.explanation.text
        return f"{item.message} {item.explanation.text}" if raised else item.explanation.text
    if item.outcome == "failed":
        told = item.message or _OTHERWISE["failed"]
        return f"{told} {item.hint}".strip()
    return item.message or _OTHERWISE.get(item.outcome, "")


# ---------------------------------------------------------------- source


def lines_of(content: bytes) -> list[str]:
    """Return a file's lines, counted as Python counts them; what is not UTF-8 becomes U+FFFD."""
    text = content.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    return text.removesuffix("\n").split("\n")


def listing(source: Sequence[str], first: int, last: int, at: Iterable[int] = ()) -> Listing | None:
    """Return lines `first` to `last` (from 1, both included) as far as there are such, or None.

    At most `MOST_LINES` lines of `LONGEST_LINE` characters; the note says what was cut.
    """
    first, last = max(first, 1), min(last, len(source))
    if first > last:
        return None
    marked = set(at)
    end = min(last, first + MOST_LINES - 1)
    rows, long = [], 0
    for number in range(first, end + 1):
        text = source[number - 1]
        if len(text) > LONGEST_LINE:
            text, long = text[:LONGEST_LINE] + "…", long + 1
        rows.append(Row(number, text, number in marked))
    notes = []
    if end < last:
        notes.append(f"The {many(last - end, 'line')} after line {end} {'is' if last - end == 1 else 'are'} not shown.")
    if long:
        notes.append(f"{many(long, 'line')} longer than {LONGEST_LINE} characters {'is' if long == 1 else 'are'} cut.")
    return Listing(tuple(rows), " ".join(notes))


# ---------------------------------------------------------------- text


def clean(text: str) -> str:
    """Return `text` with a replacement character for whatever is not seen where it stands.

    Control characters but newline and tab, formatting (bidirectional overrides among them), surrogates,
    private and unassigned characters, and Unicode's own line and paragraph separators.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t" or category(c) == "Zs" else "\ufffd" for c in text)


def cut(text: str, most: int) -> str:
    """Return `text`, cut to about `most` characters, with a note if it was."""
    return text if len(text) <= most else f"{text[:most].rstrip()} … (shortened)"


def many(count: int, noun: str) -> str:
    """Return ``1 point``, ``2 points``; thousands are grouped."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def share(part: int, whole: int) -> int:
    """Return whole percent; 100 only for all of it, 0 only for none."""
    if part <= 0 or whole <= 0:
        return 0
    return 100 if part >= whole else min(max(round(100 * part / whole), 1), 99)


def instant(iso: str) -> str:
    """Return an ISO 8601 instant as a person writes it; as it is if it is none."""
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    zone = f" ({at.tzname()})" if at.tzinfo else ""
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}, {at:%H:%M}{zone}"


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def without(sentence: str, function: str) -> str:
    """Return an item's sentence without the function's name in front, for under the function's heading."""
    return sentence.removeprefix(f"{function}:").lstrip() or sentence


def feedback_link(student: str, assignment: str) -> str:
    """Return the way from a report to a student's page."""
    from urllib.parse import quote

    # The folder's name is percent-encoded; its percent signs are encoded once more to stand in a link.
    return f"../../feedback/{quote(encoded(student))}/{quote(assignment)}/feedback.html"


@cache
def environment() -> Environment:
    """Return the one set-up of jinja2: everything that is put into a template is cleaned and escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    def finalize(value: Any) -> Any:
        return clean(value) if isinstance(value, str) and not hasattr(value, "__html__") else value

    templates = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    templates.filters.update(
        cut=cut,
        many=many,
        instant=instant,
        without=without,
        word=WORDS.__getitem__,
        belief=belief,
        trim=lambda t, c: t.strip(c),
    )
    return templates
