"""Warm graders, and the one task that is handed to them: (assignment, submission) in, verdict out.

The same task runs in a pool of threads here, each with a grader process of its own, or in the workers of a
cluster (`autograder.cluster`): it carries the submission's bytes, returns a value, and shares nothing else. Tasks are
taken from their source as they are needed, so that a class of any size takes the memory of a few submissions.
"""

from __future__ import annotations

import itertools
import os
import queue
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from autograder.course import Limits
from autograder.errors import GraderBrokeError, GradkitError
from autograder.grader.client import Grader
from autograder.grader.forkservers import SAFE_TIERS
from autograder.grader.messages import Verdict

AHEAD = 4
"""Tasks under way for each grader: one that is judged, and some that wait for their turn."""


@dataclass(frozen=True, slots=True)
class Task:
    """One submission to judge. `only` and `fallback` are for proofs of the course's own files."""

    name: str
    files: Mapping[str, bytes]
    fallback: Mapping[str, bytes] = field(default_factory=dict)
    only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """How a task ended: a verdict, or what broke. `seconds` is wall time."""

    task: Task
    verdict: Verdict | None
    error: GraderBrokeError | None
    seconds: float


_T = TypeVar("_T")


class Graders:
    """A pool of warm graders of one assignment, started when they are first needed.

    Parameters
    ----------
    size : int, optional
        How many at most; by default as many as the process may use cores.
    unsafe : bool
        Go on even if the sandbox of this machine would not hold.
    content : Path, optional
        The folder with the content to grade by; by default what this process has.
    first_slot : int
        Number of the first grader: other pools on the same machine have other ones.
    warm : bool
        Whether graders judge the course's own files first. That is not worth it for a single submission.
    """

    def __init__(
        self,
        assignment: str,
        secret: bytes,
        limits: Limits,
        *,
        layers: Sequence[str] = (),
        size: int | None = None,
        unsafe: bool = False,
        content: Path | None = None,
        first_slot: int = 0,
        warm: bool = True,
    ) -> None:
        self.size = size or cores()
        self._slots = itertools.count(first_slot)
        self._begin: Callable[[int | None], Grader] = lambda core: Grader(
            assignment, secret, limits, layers, next(self._slots), content, core, warm=warm, wait=False
        )
        self._unsafe = unsafe
        self._begun: queue.SimpleQueue[Grader] = queue.SimpleQueue()
        self._idle: queue.LifoQueue[Grader] = queue.LifoQueue()
        self._cores: list[int] | None = None
        """Those that no grader has for its own; None until they are handed out."""

    def begin(self) -> None:
        """Start a grader, and do not wait for it: the first who needs one will."""
        self._begun.put(self._begin(None))

    def judge(self, task: Task) -> Judged:
        """Judge one submission. A grader that breaks is replaced, and the submission tried once more."""
        begun = time.perf_counter()
        error = None
        for _ in range(2):
            try:
                with self._borrow() as grader:
                    verdict = grader.judge(task.name, task.files, task.fallback, task.only)
                return Judged(task, verdict, None, time.perf_counter() - begun)
            except GraderBrokeError as found:
                error = found
        return Judged(task, None, error, time.perf_counter() - begun)

    def judge_all(self, tasks: Iterable[Task]) -> Iterator[Judged]:
        """Yield the ends of tasks as they come. One that waited too long is judged again alone, at the end.

        Graders that are started for that have a core each, if they use all: of some, the system knows which are free.
        """
        if self._cores is None and self.size == cores():
            self._cores = _cores()
        waited: list[Task] = []
        source = iter(tasks)
        under_way: set[Future[Judged]] = set()
        threads = ThreadPoolExecutor(self.size)
        try:
            while True:
                room = AHEAD * self.size - len(under_way)
                under_way.update(threads.submit(self.judge, task) for task in itertools.islice(source, room))
                if not under_way:
                    break
                done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
                for future in done:
                    judged = future.result()
                    if judged.verdict is not None and judged.verdict.stalled:
                        waited.append(judged.task)
                    else:
                        yield judged
        finally:
            threads.shutdown(wait=True, cancel_futures=True)
        yield from map(self.judge, waited)

    def ask(self, question: Callable[[Grader], _T]) -> _T:
        """Return what a grader answers."""
        with self._borrow() as grader:
            return question(grader)

    @contextmanager
    def _borrow(self) -> Iterator[Grader]:
        try:
            grader = self._idle.get_nowait()
        except queue.Empty:
            try:
                grader = self._started()
            except GraderBrokeError as error:  # no submission's affair: the next would find the same
                raise GradkitError(error.what, where=error.where, remedy=error.remedy) from None
        try:
            yield grader
        except BaseException:
            grader.close()
            if self._cores is not None and grader.core is not None:
                self._cores.append(grader.core)
            raise
        self._idle.put(grader)

    def _started(self) -> Grader:
        try:
            grader = self._begun.get_nowait()
        except queue.Empty:
            grader = self._begin(self._cores.pop() if self._cores else None)
        grader.await_ready()
        if grader.tier not in SAFE_TIERS and not self._unsafe:
            grader.close()
            raise GradkitError(
                f"the sandbox of this machine (tier {grader.tier}) would not keep students from the hidden tests",
                where="sandbox",
                remedy="`gradkit doctor` says what is missing; --unsafe-sandbox grades all the same; records say so",
            )
        return grader

    def close(self) -> None:
        """End all graders."""
        for graders in (self._begun, self._idle):
            while not graders.empty():
                graders.get_nowait().close()

    def __enter__(self) -> Graders:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


def cores() -> int:
    """Return how many cores this process may use."""
    return len(_cores()) or os.cpu_count() or 1


def _cores() -> list[int]:
    """Return the numbers of the cores that this process may use; nothing where the system does not tell."""
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
