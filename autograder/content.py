"""Where the course's content lies: beside the package in a checkout, inside it in an installed wheel, or elsewhere.

What an assignment is graded by can be packed into bytes, so that another machine grades by just the same.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import msgspec

ELSEWHERE = "GRADKIT_CONTENT"
"""The environment's variable that names a folder with the content of this process, for graders of other content."""

_PACKED = ("assignments", "solutions", "hidden", "misconceptions", "forms")


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

    @classmethod
    def under(cls, root: Path) -> Tree:
        """Return the tree whose folders all lie in one, under their own names."""
        return cls(**{name: root / name for name in cls.__dataclass_fields__})


def tree() -> Tree:
    """Return the folders of the content that this installation carries, or that the environment names."""
    if elsewhere := os.environ.get(ELSEWHERE):
        return Tree.under(Path(elsewhere))
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


# ---------------------------------------------------------------- for another machine


@dataclass(frozen=True, slots=True)
class Pack:
    """All that grading an assignment needs of the content, as bytes; equal content gives equal bytes."""

    body: bytes

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes, as 64 hex digits."""
        return hashlib.sha256(self.body).hexdigest()

    def unpack(self, root: Path) -> None:
        """Write the content into an empty folder: `Tree.under` finds it there."""
        for name, content in msgspec.msgpack.decode(self.body, type=dict[str, bytes]).items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def pack(assignment: str, where: Tree | None = None) -> Pack:
    """Return the content of an assignment, with all data: rubrics may read them. Of an unknown one, nothing much."""
    where = where or tree()
    folders = {f"{name}/{assignment}": getattr(where, name) / assignment for name in _PACKED} | {"data": where.data}
    files = {
        f"{name}/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for name, folder in folders.items()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
    return Pack(msgspec.msgpack.encode(files))
