"""Work on many things, shared out to several processes of this program, each started anew.

Knows nothing of the work. An error that a person can put right crosses as what it is.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import TypeVar

from autograder.errors import GradkitError

_T = TypeVar("_T")
_Told = tuple[type[GradkitError], str, str, str]


def each(work: Callable[[_T], object], items: Sequence[_T], *, processes: int) -> None:
    """Call `work` on each item, in so many processes; here, if that is one, or this process was started for others.

    Parameters
    ----------
    work : callable
        A function of a module, or a partial of one: it is sent by its name. What it returns is dropped.

    Raises
    ------
    GradkitError
        The first that `work` raised, in the order of the items, or if a process was ended from outside. Other
        exceptions pass as they are. Of the work after it some may have been done.
    """
    if processes < 2 or multiprocessing.parent_process() is not None:
        for item in items:
            work(item)
        return
    # Spawned, not forked: threads of libraries may hold locks here.
    with ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn")) as pool:
        try:
            for told in pool.map(partial(_tried, work), items, chunksize=8):
                if told is not None:
                    kind, what, where, remedy = told
                    raise kind(what, where=where, remedy=remedy)
        except BrokenProcessPool:
            raise GradkitError(
                "a process that shared the work was ended from outside",
                where=f"one of {processes} processes",
                remedy="run the command again: what was written stays. If it happens again, memory may be short",
            ) from None
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _tried(work: Callable[[_T], object], item: _T) -> _Told | None:
    try:
        work(item)
    except GradkitError as error:
        return type(error), error.what, error.where, error.remedy
    return None
