"""One mistake, told once: what makes lost items one finding, and the words for it.

Pure functions of a record's items and the student's lines. Knows no page and no markup.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from autograder.model import Example, MarkedItem, Outcome
from autograder.pages.text import Listing, belief, listing

OTHERWISE: Mapping[Outcome, str] = {
    "failed": "The result is not right yet.",
    "to do": "Still to be written: the stub's NotImplementedError stands where the answer goes.",
    "not run": "There was nothing to call.",
    "stopped": "The run was stopped before it came to an end.",
}
"""What is said of an outcome if a record says no more."""

_RAISED = frozenset({"exception", "load"})
"""The kinds of explanation whose name is an exception's."""


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


def is_lost(item: MarkedItem) -> bool:
    """Return whether an item went wrong by itself: not one that waits for another."""
    return item.outcome not in ("passed", "not judged")


def cause(item: MarkedItem) -> tuple[str, ...]:
    """Return what makes two lost items one mistake."""
    if item.outcome == "to do":
        return ("to do",)
    if item.explanation:
        return ("explained", item.explanation.kind, item.explanation.name, item.explanation.text)
    return (item.outcome, item.message)


def finding(items: tuple[MarkedItem, ...], source: Sequence[str], *, context: int) -> Finding:
    """Return what there is to say of items with one cause.

    Parameters
    ----------
    source : sequence of str
        The lines of the student's file.
    context : int
        How many lines to show before and after the one where it stopped.
    """
    explanation = items[0].explanation
    line = next((item.line for item in items if item.line and is_own_line(item)), 0)
    texts = [item.message for item in items if _adds(item)]
    if explanation:
        texts.append(explanation.text)
    if items[0].outcome == "to do" or not texts:
        texts = [OTHERWISE.get(items[0].outcome, "")]
    hints = [item.hint for item in items if item.hint and item.outcome not in ("not run", "stopped")]
    if explanation or items[0].outcome == "to do":
        # The explanation answers the other items' questions, or makes them beside the point.
        hints = hints[:1]
    return Finding(
        items=items,
        outcome=items[0].outcome,
        title=_title(items[0], line),
        texts=tuple(text for text in dict.fromkeys(texts) if text),
        example=explanation.example if explanation else None,
        hints=tuple(dict.fromkeys(hints)),
        snippet=listing(source, line - context, line + context, {line}) if 0 < line <= len(source) else None,
    )


def is_own_line(item: MarkedItem) -> bool:
    """Return whether an item's line is one to show: of the exercise's own file, and not a stub's."""
    elsewhere = ".py" in item.message and f"{item.exercise}.py" not in item.message
    return item.outcome != "to do" and not elsewhere


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


def _title(item: MarkedItem, line: int) -> str:
    where = f" in line {line}" if line else ""
    if item.explanation and item.explanation.kind == "misconception":
        return f"A known misconception: {belief(item.explanation.name, [item.function])}"
    if item.explanation and item.explanation.kind in _RAISED and item.explanation.name.isidentifier():
        return f"{item.explanation.name}{where}" if where or item.explanation.kind == "exception" else ""
    return f"Look{where}" if where else ""
