"""Under which key a grade stays valid: what was graded, by which content, under which limits and secret."""

from __future__ import annotations

import hashlib
import hmac
from functools import cache

from autograder.course import Limits
from autograder.model import Assignment

PROTOCOL = 2
"""Counts changes of the engine after which the same submission could get another report."""


@cache
def content_hash(assignment: Assignment) -> str:
    """Return the SHA-256 of all that decides about grades and what is told: stubs, solutions, rubrics, and so on."""
    h = hashlib.sha256()
    paths = [*assignment.given, *(path for _, path in assignment.data)]
    for exercise in assignment.exercises:
        paths += [exercise.stub, exercise.solution, exercise.rubric, *(m.path for m in exercise.misconceptions)]
        paths += exercise.forms
    for path in paths:
        content = path.read_bytes()
        h.update(f"{path.parent.name}/{path.name}:{len(content)}:".encode())
        h.update(content)
    return h.hexdigest()


def fingerprint(secret: bytes) -> str:
    """Return what tells secrets apart and gives nothing of them away."""
    return hmac.new(secret, b"fingerprint", hashlib.sha256).hexdigest()[:16]


def validity(assignment: Assignment, digest: str, limits: Limits, secret: bytes) -> str:
    """Return the key of a grade: while it stays the same, there is nothing to grade again."""
    parts = [str(PROTOCOL), content_hash(assignment), digest, repr(limits), fingerprint(secret)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
