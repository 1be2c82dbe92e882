"""What runs in a Dask worker: it enrols for a scoring run, and judges submissions with warm graders of its own.

A run's graders stay warm between its tasks; when nothing was asked of them for some minutes, they end, and the secret
and the content that came for them are forgotten. So a scorer that was killed leaves nothing behind for long.
"""

from __future__ import annotations

import os
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from distributed import get_worker

from autograder.cluster.offer import Offer
from autograder.content import Pack, pack
from autograder.errors import GradkitError
from autograder.pool import Graders, Judged, Task

IDLE_SECONDS = 300.0
"""After this time without a task, a run's graders end."""

SLOTS, LAST_SLOT = 16, 1520
"""Numbers of graders, and so user ids of student code, that one of the machine's Dask workers has for itself."""


@dataclass(slots=True)
class _Run:
    """What a worker keeps of a scoring run."""

    graders: Graders
    content: tempfile.TemporaryDirectory[str] | None
    busy: int = 0
    used: float = field(default_factory=time.monotonic)

    def end(self) -> None:
        self.graders.close()
        if self.content is not None:
            self.content.cleanup()


_runs: dict[str, _Run] = {}
_lock = threading.Lock()
_enrolling = threading.Lock()


def enrol(offer: Offer, content: Pack | None = None) -> bool | GradkitError:
    """Make ready for a scoring run; return False if this worker has not the run's content and must be sent it.

    Where the sandbox of this machine would not hold, or the graders do not start, return the error.
    """
    try:
        return _enrol(offer, content)
    except Exception as error:
        return _told(error)


def _enrol(offer: Offer, content: Pack | None) -> bool:
    with _enrolling:
        if offer.key in _runs:
            return True
        folder = None
        if pack(offer.assignment).digest != offer.content:
            if content is None:
                return False
            folder = tempfile.TemporaryDirectory(prefix="gradkit-content-", dir=get_worker().local_directory)
            content.unpack(Path(folder.name))
        run = _Run(
            Graders(
                offer.assignment,
                offer.secret,
                offer.limits,
                unsafe=offer.unsafe,
                content=Path(folder.name) if folder else None,
                first_slot=SLOTS * os.getpid() % LAST_SLOT,
            ),
            folder,
        )
        try:
            run.graders.ask(lambda grader: grader.tier)  # starts the first one
        except BaseException:
            run.end()
            raise
        with _lock:
            if not _runs:
                threading.Thread(target=_end_what_is_idle, daemon=True).start()
            _runs[offer.key] = run
        return True


def judge(key: str, tasks: Sequence[Task]) -> list[Judged] | GradkitError | None:
    """Judge some submissions of a run; None if this worker is not enrolled for it. The files do not travel back.

    If no grader starts here any more, return the error.
    """
    with _used(key) as run:
        try:
            return None if run is None else [replace(run.graders.judge(t), task=Task(t.name, {})) for t in tasks]
        except Exception as error:
            return _told(error)


def _told(error: Exception) -> GradkitError:
    """Return an error as a value of a few strings: what Dask makes of an exception may be large, and is logged."""
    if isinstance(error, GradkitError):
        return error
    return GradkitError(
        f"{type(error).__name__}: {str(error)[:1000]}",
        where="worker",
        remedy="look at the worker's machine: memory, disk, and what is installed",
    )


@contextmanager
def _used(key: str) -> Iterator[_Run | None]:
    with _lock:
        run = _runs.get(key)
        if run is not None:
            run.busy += 1
    try:
        yield run
    finally:
        if run is not None:
            with _lock:
                run.busy -= 1
                run.used = time.monotonic()


def _end_what_is_idle() -> None:
    """End runs of which nothing was asked for long, until none is left."""
    while True:
        time.sleep(IDLE_SECONDS / 10)
        with _lock:
            before = time.monotonic() - IDLE_SECONDS
            idle = [_runs.pop(key) for key, run in list(_runs.items()) if not run.busy and run.used < before]
            over = not _runs
        for run in idle:
            run.end()
        if over:
            return
