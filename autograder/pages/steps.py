"""What to do next, the most valuable things first: one step a cause, wherever it struck.

Pure functions of a page's sections. Knows no markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from autograder.model import MarkedItem
from autograder.pages.findings import OTHERWISE, cause, is_lost
from autograder.pages.sections import Part, Section
from autograder.pages.text import belief, sentence


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: `gain` counts what it lost and what waits for it, `places` are where it is told."""

    title: str
    text: str
    gain: int
    places: tuple[Part, ...]
    filenames: str


def steps(sections: Sequence[Section]) -> list[Step]:
    """Return what to do, the most valuable first; of equal worth, in the order of the rubric."""
    return sorted(_in_order(sections), key=lambda step: -step.gain)


def _in_order(sections: Sequence[Section]) -> Iterator[Step]:
    groups: dict[tuple[str, ...], list[tuple[Section, Part, MarkedItem]]] = {}
    gains: dict[tuple[str, ...], int] = {}
    for section in sections:
        for part in section.parts:
            waits = part.waits
            for item in filter(is_lost, part.items):
                key = cause(item)
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
            title=_title(item, functions, filenames, loads=section.whole is None),
            text=_text(item),
            gain=gains[key],
            places=functions,
            filenames=", ".join(filenames),
        )


def _title(item: MarkedItem, parts: Sequence[Part], filenames: Sequence[str], *, loads: bool) -> str:
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
        named = belief(item.explanation.name, [part.name for part in parts])
        return sentence(named) or f"Put {names} right"
    return f"Put {names} right"


def _text(item: MarkedItem) -> str:
    if item.outcome == "to do":
        return OTHERWISE["to do"]
    if item.explanation:
        raised = item.explanation.kind == "exception" and item.message not in item.explanation.text
        return f"{item.message} {item.explanation.text}" if raised else item.explanation.text
    if item.outcome == "failed":
        told = item.message or OTHERWISE["failed"]
        return f"{told} {item.hint}".strip()
    return item.message or OTHERWISE.get(item.outcome, "")
