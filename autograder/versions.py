"""What grades depend on beside the content: the versions of the programs, and the engine's own source."""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from pathlib import Path

CONTENT = frozenset({"hidden", "misconceptions", "forms", "_content"})
"""Folders of the package that are content: see `autograder.content`."""


@cache
def versions() -> dict[str, str]:
    """Return program -> version, as records say it."""
    from importlib.metadata import version

    names = ("gradkit", "numpy", "pytest")
    return {**{name: version(name) for name in names}, "python": ".".join(map(str, sys.version_info[:3]))}


@cache
def engine() -> str:
    """Return the SHA-256 of the engine's source, content apart: two checkouts may have the same version."""
    package = Path(__file__).resolve().parent
    h = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package)
        if name.parts[0] not in CONTENT:
            source = path.read_bytes()
            h.update(f"{name.as_posix()}:{len(source)}:".encode())
            h.update(source)
    return h.hexdigest()
