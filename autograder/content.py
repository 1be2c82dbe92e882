"""Where the course's content lies: beside the package in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Tree:
    """The seven folders of content. The same names are joined across them; nothing is registered."""

    assignments: Path
    solutions: Path
    hidden: Path
    misconceptions: Path
    forms: Path
    student_template: Path
    data: Path


def tree() -> Tree:
    """Return the folders of the content that this installation carries."""
    package = Path(__file__).resolve().parent
    beside = package / "_content"
    root = beside if beside.is_dir() else package.parent
    return Tree(
        assignments=root / "assignments",
        solutions=root / "solutions",
        hidden=package / "hidden",
        misconceptions=package / "misconceptions",
        forms=package / "forms",
        student_template=root / "student_template",
        data=root / "data",
    )
