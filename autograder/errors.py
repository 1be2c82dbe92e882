"""What gradkit says when it cannot go on: what is wrong, where, and what to do about it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from functools import partial
from typing import Any


class GradkitError(Exception):
    """Something a person can put right.

    Parameters
    ----------
    what : str
        What is wrong, in one clause.
    where : object
        The file, folder, option or line that it is about.
    remedy : str
        What to do now.
    """

    def __init__(self, what: str, *, where: object, remedy: str) -> None:
        super().__init__(what)
        self.what = what
        self.where = str(where)
        self.remedy = remedy

    def __reduce__(self) -> tuple[Any, ...]:
        """Cross to another process as what it is, parts and all."""
        return partial(type(self), where=self.where, remedy=self.remedy), (self.what,)

    def __str__(self) -> str:
        return f"{self.what}\n  where: {self.where}\n  do:    {self.remedy}"


class GraderBrokeError(GradkitError):
    """The grader itself failed. No record is written: a fault of ours never becomes somebody's zero."""


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """Return the remedy for a mistyped name: the closest known one, or `otherwise`."""
    names = list(known)
    close = [name for name in names if word and name.startswith(word)][:1]
    close = close or difflib.get_close_matches(word, names, n=1, cutoff=0.5)
    return f"did you mean {close[0]!r}? {otherwise}" if close else otherwise
