"""Text as pages write it: cleaned and cut, counted, named, and the lines of a student's file.

Pure functions on strings and numbers. This module knows no record and no markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from unicodedata import category

from autograder.model import Outcome

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


# ---------------------------------------------------------------- any text


def clean(text: str) -> str:
    """Return `text` with a replacement character for whatever is not seen where it stands.

    Control characters but newline and tab, formatting (bidirectional overrides among them), surrogates,
    private and unassigned characters, and Unicode's own line and paragraph separators.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t" or category(c) == "Zs" else "\ufffd" for c in text)


def plain(text: str, most: int) -> str:
    """Return `text` as one line of what is seen, cut to `most` characters with an ellipsis."""
    short = text if len(text) <= most else f"{text[: most - 1]}…"
    return "".join(c if c.isprintable() else "\ufffd" for c in short)


def cut(text: str, most: int) -> str:
    """Return `text`, cut to about `most` characters, with a note if it was."""
    return text if len(text) <= most else f"{text[:most].rstrip()} … (shortened)"


def sentence(text: str) -> str:
    """Return `text` with a capital at its beginning."""
    return text[:1].upper() + text[1:]


# ---------------------------------------------------------------- numbers


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


# ---------------------------------------------------------------- names


def readable(name: str) -> str:
    """Return ``ch05_logistic_regression`` as words."""
    return sentence(_spaced(name))


def belief(slug: str, functions: Iterable[str]) -> str:
    """Return a misconception's name as words, without the function that it begins with."""
    starts = [f for f in functions if slug.startswith((f"{f}_", f"{f}-"))]
    return _spaced(slug[len(max(starts, key=len, default="")) :])


def _spaced(name: str) -> str:
    return name.replace("_", " ").replace("-", " ").strip()


def without(sentence: str, function: str) -> str:
    """Return an item's sentence without the function's name in front, for under the function's heading."""
    return sentence.removeprefix(f"{function}:").lstrip() or sentence


# ---------------------------------------------------------------- lines of a file


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
