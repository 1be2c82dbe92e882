"""What makes a worker's run repeatable: every source of chance and of time, seeded or fixed before each item.

A student's generator without a seed then gives the same numbers in every grading. None of this is a boundary:
code that goes out of its way to find real entropy only makes its own grade uncertain.
"""

from __future__ import annotations

import datetime
import functools
import os
import random
import time
from collections.abc import Callable
from typing import Any

import numpy as np

EPOCH = 1_700_000_000.0
"""The time it always is in a worker, in seconds since 1970."""

_now = EPOCH
_seed_random = random.Random.seed


class _Source:
    """Bits that depend on nothing but a seed, which costs nothing until the first are drawn."""

    def __init__(self) -> None:
        self.seed: int | None = 0
        self._random = random.Random(0)

    def getrandbits(self, k: int) -> int:
        """Return `k` bits as a number."""
        if self.seed is not None:
            _seed_random(self._random, self.seed)
            self.seed = None
        return self._random.getrandbits(k)

    def randbytes(self, n: int) -> bytes:
        """Return `n` bytes."""
        return self.getrandbits(8 * n).to_bytes(n, "little")


_source = _Source()


def install_numpy() -> None:
    """Replace the source from which NumPy's generators draw a seed if they are given none, and empty memory."""
    np.random.bit_generator.randbits = _source.getrandbits  # type: ignore[attr-defined]
    for name in ("empty", "empty_like"):
        setattr(np, name, _filled(getattr(np, name)))


def _filled(make: Callable[..., Any]) -> Callable[..., Any]:
    """Return `make` with its memory set to the same odd numbers each time: what was never written is chance too."""

    @functools.wraps(make)
    def empty(*args: Any, **kwargs: Any) -> Any:
        array = make(*args, **kwargs)
        if array.dtype.kind in "iufc":
            array.fill(-1234.5 if array.dtype.kind in "fc" else 77)
        return array

    return empty


def install() -> None:
    """Replace all of the process's sources of entropy, and its clocks."""
    install_numpy()
    os.urandom = random._urandom = _source.randbytes  # type: ignore[attr-defined]  # `secrets` draws from the second
    os.getrandom = lambda size, flags=0: _source.randbytes(size)
    random.SystemRandom.random = lambda self: _source.getrandbits(53) * 2.0**-53  # type: ignore[method-assign]
    random.SystemRandom.getrandbits = lambda self, k: _source.getrandbits(k)  # type: ignore[method-assign]
    random.Random.seed = _seed  # type: ignore[method-assign]
    random.seed = random._inst.seed  # it was bound to the one before
    time.sleep = _sleep
    for name in ("localtime", "gmtime", "ctime"):
        setattr(time, name, _at_our_time(getattr(time, name)))
    for name, before in (("strftime", 1), ("asctime", 0)):
        setattr(time, name, _at_our_date(getattr(time, name), before))
    for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        setattr(time, name, _clock)
        setattr(time, f"{name}_ns", _clock_ns)
    datetime.datetime = _Datetime  # type: ignore[misc]
    datetime.date = _Date  # type: ignore[misc]


def reseed(seed: int) -> None:
    """Set every source of chance by `seed`, and the clocks back to `EPOCH`."""
    global _now
    _now = EPOCH
    _source.seed = seed
    random.seed(seed)
    np.random.seed(seed % 2**32)


def _seed(self: random.Random, a: Any = None, version: int = 2) -> None:
    _seed_random(self, _source.getrandbits(64) if a is None else a, version)


def _clock() -> float:
    """Tick a microsecond at each look, so that a loop that waits for the time to pass comes to an end."""
    global _now
    _now += 1e-6
    return _now


def _clock_ns() -> int:
    return int(_clock() * 1e9)


def _at_our_time(tell: Callable[[float], Any]) -> Callable[..., Any]:
    return lambda seconds=None, /: tell(_clock() if seconds is None else seconds)


def _at_our_date(tell: Callable[..., Any], before: int) -> Callable[..., Any]:
    """Return a function that is told our date, if nobody tells it one behind its `before` arguments."""
    return lambda *args: tell(*args) if len(args) > before else tell(*args, time.localtime())


def _sleep(seconds: Any, /) -> None:
    global _now
    _now += max(0.0, float(seconds))


class _SameDatetime(type):
    def __instancecheck__(cls, instance: Any) -> bool:
        return isinstance(instance, cls.__mro__[1])


class _Datetime(datetime.datetime, metaclass=_SameDatetime):
    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> Any:
        return cls.fromtimestamp(_clock(), tz)

    @classmethod
    def utcnow(cls) -> Any:
        return cls.fromtimestamp(_clock(), datetime.UTC).replace(tzinfo=None)

    today = now


class _Date(datetime.date, metaclass=_SameDatetime):
    @classmethod
    def today(cls) -> Any:
        return cls.fromtimestamp(_clock())
