"""How scoring grows with Dask workers: the same submissions on one worker and on two, and what a killed worker costs.

    python benchmarks/workers.py [--json FILE] [--submissions N] [--repeat R]

Scheduler and workers are processes of this machine, a thread each, on the loopback device. Seconds are those of
judging with warm graders, without their start; medians over the repetitions. What is added in a cluster is a machine:
so one worker on one core, scorer and scheduler with it, is compared with two workers on two. Beside it stands one
worker whose scorer and scheduler have the other core. `ideal` is how much faster two processes that only compute are
than one after the other: what this machine's cores are worth at that moment.
"""

from __future__ import annotations

import argparse
import itertools
import json
import multiprocessing
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

from autograder.catalog import assignment
from autograder.cluster.scorer import Cluster
from autograder.course import PUBLIC_SECRET, Limits
from autograder.pool import Judged, Task, cores

ABOUT = "ch05_logistic_regression"
SECONDS = 120

COUNTS = '''
"""Keeps a line for each task that begins to be judged here: the student, as the scorer's tasks name it."""
import os
from pathlib import Path
from typing import Any

import autograder.pool as pool


def judge(self, task, judge=pool.Graders.judge):
    with Path({folder!r}, str(os.getpid())).open("a") as file:
        file.write(task.name + chr(10))
    return judge(self, task)


if pool.Graders.judge.__module__ == pool.__name__:  # Dask may run this twice
    pool.Graders.judge = judge
'''


class Dask:
    """A scheduler, and workers of one thread each."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._numbers = folder, itertools.count()
        self.begun = folder / "begun"
        self.begun.mkdir()
        (folder / "counts.py").write_text(COUNTS.format(folder=str(self.begun)), encoding="utf-8")
        self._processes: list[subprocess.Popen[bytes]] = []
        found = folder / "scheduler.json"
        self._start("scheduler", "--port", "0", "--scheduler-file", str(found))
        deadline = time.monotonic() + SECONDS
        while not (found.exists() and found.stat().st_size):
            assert time.monotonic() < deadline, "the scheduler did not start"
            time.sleep(0.05)
        self.address = json.loads(found.read_text(encoding="utf-8"))["address"]

    def worker(self) -> subprocess.Popen[bytes]:
        """Start one more worker."""
        scratch = str(self._folder / "scratch")
        preload = str(self._folder / "counts.py")
        return self._start(
            "worker", self.address, "--nthreads", "1", "--no-nanny", "--local-directory", scratch, "--preload", preload
        )

    def judged(self) -> Counter[str]:
        """Return student -> how often their submission began to be judged."""
        return Counter(name for path in self.begun.iterdir() for name in path.read_text(encoding="utf-8").split())

    def _start(self, what: str, *options: str) -> subprocess.Popen[bytes]:
        common = ("--host", "127.0.0.1", "--dashboard-address", "127.0.0.1:0", "--no-dashboard")
        with (self._folder / f"{what}-{next(self._numbers)}.log").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "dask", what, *options, *common], stdout=log, stderr=log, start_new_session=True
            )
        self._processes.append(process)
        return process

    def close(self) -> None:
        """End all processes."""
        for process in reversed(self._processes):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextmanager
def dask(workers: int) -> Iterator[tuple[Dask, list[subprocess.Popen[bytes]]]]:
    """Yield a cluster and its workers' processes."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        cluster = Dask(Path(folder))
        stack.callback(cluster.close)
        yield cluster, [cluster.worker() for _ in range(workers)]


def tasks(count: int) -> list[Task]:
    """Return correct submissions that differ: the solution, with a comment of its own each."""
    exercises = assignment(ABOUT).exercises
    return [
        Task(f"s{i}", {e.filename: e.solution.read_bytes() + f"\n# submission {i}\n".encode() for e in exercises})
        for i in range(count)
    ]


def connected(cluster: Dask, workers: int) -> Cluster:
    """Return a scorer whose workers are there and warm."""
    scorer = Cluster(cluster.address, ABOUT, PUBLIC_SECRET, Limits())
    deadline = time.monotonic() + SECONDS
    while len(cluster.judged()) < workers and len(list(cluster.begun.iterdir())) < workers:
        assert time.monotonic() < deadline, "the workers did not start"
        for end in scorer.judge_all([Task(f"warm{i}", {}) for i in range(2 * workers)]):
            right(end)
    return scorer


def right(end: Judged) -> None:
    """Raise if a submission was not judged."""
    assert end.verdict is not None, end.error


@contextmanager
def on_cores(count: int) -> Iterator[None]:
    """Let this process, and what it starts, use so many cores."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(before)[:count])
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def seconds(count: int, repeat: int, workers: int, cores: int) -> float:
    """Return the seconds that a class takes on some workers, the median of some runs."""
    times = []
    with on_cores(cores), dask(workers) as (cluster, _), connected(cluster, workers) as scorer:
        for _ in range(repeat):
            begun = time.perf_counter()
            ends = list(scorer.judge_all(tasks(count)))
            times.append(time.perf_counter() - begun)
            assert len(ends) == count
            for end in ends:
                right(end)
    return statistics.median(times)


def killed_in_the_middle(count: int) -> dict[str, int]:
    """Kill one of two workers in the middle of a class; return how many ended, and how many were judged twice."""
    with dask(2) as (cluster, processes), connected(cluster, 2) as scorer:
        before = cluster.judged()
        ended = 0
        for end in scorer.judge_all(tasks(count)):
            right(end)
            ended += 1
            if ended == count // 2:
                os.killpg(processes[0].pid, signal.SIGKILL)
        again = {name: times for name, times in (cluster.judged() - before).items() if times > 1}
        return {"submissions": count, "ended": ended, "judged_twice": len(again), "running_on_it": 1}


def busy(_: int) -> float:
    """Compute for a while; return the seconds."""
    begun = time.perf_counter()
    sum(i * i for i in range(10_000_000))
    return time.perf_counter() - begun


def ideal() -> float:
    """Return how much faster two computing processes are at once than one after the other."""
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        pool.map(busy, range(2))
        begun = time.perf_counter()
        for i in range(2):
            pool.apply(busy, (i,))
        middle = time.perf_counter()
        pool.map(busy, range(2), chunksize=1)
        return (middle - begun) / (time.perf_counter() - middle)


def measure(submissions: int = 200, repeat: int = 5) -> dict[str, Any]:
    """Return the figures: seconds on one and on two workers, their ratio, and what a killed worker cost."""
    one, beside, two = (seconds(submissions, repeat, *on) for on in ((1, 1), (1, 2), (2, 2)))
    return {
        "submissions": submissions,
        "seconds": {"1": round(one, 3), "2": round(two, 3), "1 beside a free core": round(beside, 3)},
        "speedup": round(one / two, 2),
        "speedup_beside_a_free_core": round(beside / two, 2),
        "ideal": round(ideal(), 2),
        "killed": killed_in_the_middle(submissions),
        "versions": {"distributed": version("distributed")},
    }


def show(found: dict[str, Any], repeat: int = 5) -> None:
    """Print the figures."""
    print(f"{found['submissions']} submissions of {ABOUT}, median of {repeat}; {cores()} cores")
    for workers, took in found["seconds"].items():
        print(f"workers: {workers:22}{took:8.2f} s")
    print(f"speedup, each with a core      {found['speedup']:8.2f}   (two computing processes: {found['ideal']})")
    print(f"beside a free core             {found['speedup_beside_a_free_core']:8.2f}")
    killed = found["killed"]
    print(
        f"one worker killed in the middle: {killed['ended']} of {killed['submissions']} ended, "
        f"{killed['judged_twice']} judged twice"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--submissions", type=int, default=200, metavar="N")
    parser.add_argument("--repeat", type=int, default=5, metavar="R")
    chosen = parser.parse_args()
    found = measure(chosen.submissions, chosen.repeat)
    show(found, chosen.repeat)
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
