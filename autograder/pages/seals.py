"""How a written page is known to be still right: by a sum at its end, over the page and over all that it is made of.

A page is a function of its record, of whether the student's lines are shown (which lines, the record says), of the
titles, and of the program. So a page whose sum is right needs no rendering, while one that was changed by hand, cut off
or made by another version does. Knows no templates and no pictures, and loads none.
"""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

from autograder.course import encode
from autograder.model import Assignment, Record


def key_of(record: Record, assignment: Assignment, *, shows_lines: bool) -> bytes:
    """Return the sum over all that a student's pages are made of."""
    titles = [assignment.title, *((exercise.name, exercise.title) for exercise in assignment.exercises)]
    key = hashlib.sha256(_program())
    key.update(f"{titles!r}\n{shows_lines}\n".encode("utf-8", "surrogatepass"))
    key.update(encode(record))
    return key.digest()


def sealed(page: str, key: bytes) -> bytes:
    """Return the bytes of a page with its sum at the end."""
    content = page.encode()
    return content + _seal(content, key)


def is_sealed(path: Path, key: bytes) -> bool:
    """Return whether the file is a page that was made of the same things, and is still as it was made."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return False
    return content.endswith(_seal(content[:-_LENGTH], key))


def _seal(content: bytes, key: bytes) -> bytes:
    return f"<!-- {hashlib.sha256(key + content).hexdigest()} -->\n".encode()


_LENGTH = len(_seal(b"", b""))


@cache
def _program() -> bytes:
    """Return the sum over what makes pages: our modules, the templates, and the libraries."""
    package = Path(__file__).parents[1]
    program = hashlib.sha256(f"{sys.version_info[:2]}".encode())
    for library in ("jinja2", "markupsafe", "matplotlib"):
        program.update(f"{library} {version(library)}\n".encode())
    modules = [path for name in ("", "pages", "pictures") for path in (package / name).glob("*.py")]
    for path in sorted([*modules, *package.glob("templates/*")]):
        content = path.read_bytes()
        program.update(f"{path.name} {len(content)}\n".encode())
        program.update(content)
    return program.digest()
