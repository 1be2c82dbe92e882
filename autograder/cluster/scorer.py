"""The scorer's end of a cluster: it finds the workers, has them enrol, and keeps each of them busy.

Each worker is given as many tasks as its threads need, and no more; as many more are read ahead. So a class of any size
takes the memory of a few submissions, a worker that joins gets its share at once, and it is known whose tasks are lost
when a worker dies.
Quick ones travel in bundles: what Dask computes for a task that is handed out is much beside what grading takes.
"""

from __future__ import annotations

import logging
import math
import pkgutil
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any

from distributed import Client, KilledWorker, LocalCluster
from distributed.security import Security

from autograder.cluster import worker
from autograder.cluster.offer import WHERE_PROGRAMS_ARE, Offer, difference
from autograder.content import pack
from autograder.course import Limits
from autograder.errors import GraderBrokeError, GradkitError
from autograder.pool import Judged, Task, cores

LOCAL = "local"
"""Instead of a scheduler's address: a cluster of this machine's own, for as long as the run."""

AHEAD = 2
"""Bundles under way for each thread of a worker: one that is judged, and one so that it need not wait for us."""

BUNDLE_SECONDS, MOST_BUNDLED = 0.15, 16
"""How long a bundle should take, and how many tasks it holds at most: so much is judged again when its worker dies."""

LOOK_SECONDS = 0.5
"""How often to look which workers there are."""

PATIENCE_SECONDS = 120.0
"""How long to wait for the first worker, or for another when all have gone."""

SHARED_DEATHS, MOST_DEATHS = 2, 4
"""How many workers may die while they have a task: after the first number it is judged alone, after the second not."""


class Cluster:
    """Graders on the workers of a Dask cluster, behind the same call as `autograder.pool.Graders`.

    Parameters
    ----------
    address : str
        The scheduler's, ``tcp://host:port`` or ``tls://host:port``; or `LOCAL`.
    workers : int, optional
        How many workers a local cluster has; by default one a core.
    left_out : callable, optional
        Called with what is wrong with a worker that takes no part.

    Raises
    ------
    GradkitError
        If the scheduler cannot be reached.
    """

    def __init__(
        self,
        address: str,
        assignment: str,
        secret: bytes,
        limits: Limits,
        *,
        workers: int | None = None,
        unsafe: bool = False,
        left_out: Callable[[GradkitError], object] = lambda error: None,
    ) -> None:
        self.address = address
        self._content = pack(assignment)
        self._offer = Offer(assignment, self._content.digest, secret, limits, unsafe)
        self._key = self._offer.key
        self._tell = left_out
        self._left_out: dict[str, GradkitError] = {}
        self._members: dict[str, _Member] = {}
        self._under_way: dict[Future[Any], _Job] = {}
        self._pace = BUNDLE_SECONDS
        """Seconds that a task takes, smoothed."""
        self._next_look = 0.0
        self._last_seen = time.monotonic()
        with ExitStack() as stack:
            stack.enter_context(_silence())
            self._client = stack.enter_context(_connected(address, workers))
            self._stack = stack.pop_all()
        self._executor = self._client.get_executor(pure=False)

    def judge_all(self, tasks: Iterable[Task]) -> Iterator[Judged]:
        """Yield the ends of tasks as they come. What waited too long is judged again alone, at the end.

        So is a submission that was on more than one worker that died; if that goes on, it is given up as broken.

        Raises
        ------
        GradkitError
            If the scheduler or all workers are gone, or no worker can take part.
        """
        todo = _Todo(tasks)
        while not todo.over:
            yield from self._look(todo)
            self._hand_out(todo)
            for future in wait(self._under_way, LOOK_SECONDS, FIRST_COMPLETED).done:
                if job := self._under_way.pop(future, None):
                    yield from self._end(future, job, todo)

    # ------------------------------------------------------------ workers

    def _look(self, todo: _Todo) -> Iterator[Judged]:
        """Find out who joined and who is gone, now and then."""
        now = time.monotonic()
        if now < self._next_look:
            return
        self._next_look = now + LOOK_SECONDS
        there = self._threads()
        for address in self._left_out.keys() - there.keys():
            del self._left_out[address]
        for address in self._members.keys() - there.keys():
            yield from self._lose(self._members.pop(address), todo)
        for address in there.keys() - self._members.keys() - self._left_out.keys():
            self._members[address] = _Member(address, there[address])
            self._ask(self._members[address])
        if self._members:
            self._last_seen = now
        elif self._left_out:
            raise next(iter(self._left_out.values()))
        elif now - self._last_seen > PATIENCE_SECONDS:
            raise GradkitError(
                f"the cluster has had no worker for {PATIENCE_SECONDS:.0f} seconds",
                where=self.address,
                remedy="start workers and run the command again: it goes on where it stopped",
            )

    def _threads(self) -> dict[str, int]:
        """Return worker's address -> its threads."""
        try:
            return dict(self._client.nthreads())
        except Exception as error:  # what a broken connection raises is Dask's affair
            raise self._gone() from error

    def _gone(self) -> GradkitError:
        return GradkitError(
            "the cluster's scheduler is gone, or it was told to drop the work",
            where=self.address,
            remedy="start the cluster and run the command again: what was scored until now is kept",
        )

    def _ask(self, member: _Member) -> None:
        """Ask a worker for its versions, in words of Python's own: it may understand no others."""
        member.ready = False
        self._submit(_Job(member), pkgutil.resolve_name, WHERE_PROGRAMS_ARE)

    def _enrol(self, member: _Member, *, with_content: bool = False) -> None:
        content = (self._content,) if with_content else ()
        self._submit(_Job(member), worker.enrol, self._offer, *content)

    def _leave_out(self, member: _Member, error: BaseException) -> None:
        """Give a worker no more tasks. What it has is not taken away: it may yet end well."""
        if self._members.pop(member.address, None) is None:
            return
        what, where = f"{type(error).__name__}: {error}", "Dask"
        remedy = "install there what is installed here, and look at the worker's log"
        if isinstance(error, GradkitError):
            what, where, remedy = error.what, error.where, error.remedy
        told = GradkitError(f"the worker {member.address} is left out: {what}", where=where, remedy=remedy)
        self._left_out[member.address] = told
        self._tell(told)
        self._next_look = 0.0

    def _lose(self, member: _Member, todo: _Todo) -> Iterator[Judged]:
        """Take back what a worker had that is gone."""
        for future, job in list(self._under_way.items()):
            if job.member is member:
                del self._under_way[future]
                future.cancel()
                yield from todo.lost(job.tasks)

    # ------------------------------------------------------------ tasks

    def _hand_out(self, todo: _Todo) -> None:
        having = Counter(job.member.address for job in self._under_way.values())
        idle = not any(job.tasks for job in self._under_way.values())
        most = max(1, min(MOST_BUNDLED, int(BUNDLE_SECONDS / self._pace)))
        ready = [member for member in self._members.values() if member.ready]
        threads = sum(member.threads for member in ready)
        while ready:
            member = min(ready, key=lambda m: having[m.address] / m.threads)
            if having[member.address] >= AHEAD * member.threads:
                break
            # The last ones are handed out in smaller bundles, so that all workers end at the same time.
            share = math.ceil(todo.left(AHEAD * threads * most) / (AHEAD * threads))
            tasks = todo.some(share, idle=idle)
            if not tasks:
                break
            self._submit(_Job(member, tasks), worker.judge, self._key, tasks)
            having[member.address] += 1
            idle = False

    def _submit(self, job: _Job, function: Callable[..., object], *args: object) -> None:
        future = self._executor.submit(function, *args, workers=[job.member.address])
        self._under_way[future] = job

    def _end(self, future: Future[Any], job: _Job, todo: _Todo) -> Iterator[Judged]:
        if future.cancelled():
            raise self._gone()
        error = future.exception()
        end = future.result() if error is None else error
        if isinstance(end, KilledWorker) and job.tasks:
            yield from todo.lost(job.tasks)
        elif isinstance(end, BaseException):
            todo.put_back(job.tasks)
            self._leave_out(job.member, end)
        elif isinstance(end, list):
            for task, judged in zip(job.tasks, end, strict=True):
                self._pace += 0.1 * (judged.seconds - self._pace)
                yield from todo.judged(replace(judged, task=task))
        elif isinstance(end, dict):
            if error := difference(end):
                self._leave_out(job.member, error)
            else:
                self._enrol(job.member)
        elif end is True:
            job.member.ready = True
        elif end is False:
            self._enrol(job.member, with_content=True)
        else:  # nobody is enrolled there: another process has the address of one that died
            todo.put_back(job.tasks)
            if job.member.ready:
                self._ask(job.member)

    def close(self) -> None:
        """Drop what is under way, and leave the cluster."""
        for future in self._under_way:
            future.cancel()
        self._under_way.clear()
        self._stack.close()

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


@dataclass(slots=True, eq=False)
class _Member:
    """A worker of the cluster; `ready` once it is enrolled."""

    address: str
    threads: int
    ready: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """What is under way on a worker: the judging of some submissions, or with no task what comes before the first."""

    member: _Member
    tasks: tuple[Task, ...] = ()


class _Todo:
    """What is to be judged, in which order, and what becomes of a task that did not end well."""

    def __init__(self, tasks: Iterable[Task]) -> None:
        self._source = iter(tasks)
        self._next: deque[Task] = deque()
        self._exhausted = False
        self._open = 0
        self._again: deque[Task] = deque()
        self._alone: deque[Task] = deque()
        self._deaths: Counter[str] = Counter()
        self._last_try: set[str] = set()

    @property
    def over(self) -> bool:
        """Whether every task has ended."""
        return self._exhausted and not (self._next or self._open or self._again or self._alone)

    def left(self, most: int) -> int:
        """Return how many tasks wait for a worker, or `most` if they are as many; so many are read ahead."""
        while len(self._next) < most and not self._exhausted:
            try:
                self._next.append(next(self._source))
            except StopIteration:
                self._exhausted = True
        return min(most, len(self._next) + len(self._again))

    def some(self, most: int, *, idle: bool) -> tuple[Task, ...]:
        """Return the next tasks, if there are any now; those that must be alone come one by one, when all is `idle`."""
        self.left(most)
        tasks: list[Task] = []
        while len(tasks) < most and (waiting := self._again or self._next):
            tasks.append(waiting.popleft())
        if not tasks and self._alone and idle:
            tasks.append(self._alone.popleft())
            self._last_try.add(tasks[0].name)
        self._open += len(tasks)
        return tuple(tasks)

    def put_back(self, tasks: Iterable[Task]) -> None:
        """Have tasks judged elsewhere: their worker did not take them."""
        for task in tasks:
            self._open -= 1
            (self._alone if task.name in self._last_try else self._again).appendleft(task)

    def lost(self, tasks: Iterable[Task]) -> Iterator[Judged]:
        """Have tasks judged again whose worker died, or give them up."""
        for task in tasks:
            self._deaths[task.name] += 1
            if self._deaths[task.name] >= MOST_DEATHS:
                self._open -= 1
                yield Judged(task, None, _deadly(task), 0.0)
            elif self._deaths[task.name] >= SHARED_DEATHS:
                self._open -= 1
                self._alone.append(task)
            else:
                self.put_back([task])

    def judged(self, judged: Judged) -> Iterator[Judged]:
        """Yield the end of a task, unless it shall be judged again alone."""
        self._open -= 1
        waited = judged.verdict is not None and judged.verdict.stalled
        if waited and judged.task.name not in self._last_try:
            self._alone.append(judged.task)
        else:
            yield judged


def _deadly(task: Task) -> GraderBrokeError:
    return GraderBrokeError(
        f"{MOST_DEATHS} workers of the cluster died while they had the submission of {task.name!r}; nothing was "
        "recorded for it",
        where="cluster",
        remedy="look at the workers' logs; score this student without --cluster",
    )


# ---------------------------------------------------------------- the connection


@contextmanager
def _connected(address: str, workers: int | None) -> Iterator[Client]:
    """Yield a client of a running cluster, or of one that lives as long as the context."""
    with ExitStack() as stack:
        try:
            if address == LOCAL:
                cluster: Any = stack.enter_context(_local_cluster(workers or cores()))
            else:
                cluster = address
                _check_certificates(address)
            client = Client(cluster, name="gradkit", set_as_default=False)
        except (OSError, ValueError, TypeError, RuntimeError, ImportError) as error:
            raise GradkitError(
                f"there is no way to the cluster: {error}",
                where=address,
                remedy="give the address that `dask scheduler` prints, tcp://host:port or tls://host:port, and see "
                "docs/cluster.md for certificates",
            ) from error
        try:
            yield client
        finally:
            with suppress(Exception):  # the cluster may be gone
                client.close(timeout=5)


def _check_certificates(address: str) -> None:
    """Raise if an address asks for certificates and Dask's own configuration, which a client reads, has none."""
    if address.startswith("tls://") and Security().get_connection_args("client").get("ssl_context") is None:
        raise GradkitError(
            "Dask's configuration names no certificates for this cluster",
            where=address,
            remedy="set distributed.comm.tls.ca-file, client.cert and client.key there: docs/cluster.md shows how",
        )


_NO_CTRL_C = "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\n"
"""What a local worker runs first: Ctrl-C in a terminal is meant for the scorer, which ends its workers."""


def _local_cluster(workers: int) -> LocalCluster:
    """Return a cluster on the loopback device. Certificates of the moment keep this machine's other users out."""
    return LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        processes=True,
        host="127.0.0.1",
        protocol="tls://",
        security=True,
        dashboard_address="127.0.0.1:0",  # there is always an HTTP server: it shall disturb nobody's
        scheduler_kwargs={"dashboard": False},
        memory_limit=None,
        silence_logs=logging.CRITICAL,
        preload=[_NO_CTRL_C],
    )


@contextmanager
def _silence() -> Iterator[None]:
    """Keep Dask's loggers quiet for a while: what a person must know is raised."""
    loggers = [logging.getLogger(name) for name in ("distributed", "distributed.client", "tornado.application")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
