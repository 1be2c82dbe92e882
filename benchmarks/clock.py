"""Wall and CPU seconds of a piece of work, the processes that it started included."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from contextlib import suppress

import psutil


def measured(run: Callable[[], object]) -> tuple[float, float]:
    """Return (wall seconds, CPU seconds of this process and of all children that ended) of a run."""
    begun, before = time.perf_counter(), cpu()
    run()
    return time.perf_counter() - begun, cpu() - before


def cpu() -> float:
    """Return the CPU seconds that this process and all its children that ended have used so far."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


def cpu_of_tree() -> float:
    """Return the CPU seconds so far of this process and of all below it, those that live included.

    Each living process counts in ticks of the kernel's clock, usually of 10 ms.
    """
    total = cpu()
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess):
            times = process.cpu_times()
            total += times.user + times.system + times.children_user + times.children_system
    return total
