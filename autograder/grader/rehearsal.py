"""What a hidden test asks of a right submission, so that all of it can be asked at once.

A hidden test calls one function after the other and looks at each result. Its data are the same for every submission,
and so are its calls as long as all is right. The solution is judged once, and the calls of each item are written down.
From then on the calls of an item are sent together, and the worker need not be waited for in between; the test then
meets answers that are there already. If all answers are, bit for bit, what they were in a run that passed, the test
would pass again, and is not run at all.

Where a test asks anything else than was written down, the worker begins again and is asked call by call.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder.sandbox import wire

MOST_BYTES = 1 << 17
"""What may be sent ahead: far less than the buffers of the channel hold, so that neither end waits for the other."""
MOST_KNOWN = 200
"""Sets of answers that an item remembers."""


@dataclass(slots=True)
class Calls:
    """The calls of one item as they were made: `None` stands for one that cannot be made ahead."""

    requests: list[Mapping[str, Any] | None] = field(default_factory=list)

    def add(self, request: Mapping[str, Any]) -> None:
        """Write a call down."""
        self.requests.append(request if is_plain(request) else None)

    def take_back(self) -> None:
        """Write down that the last call cannot be made ahead: what it gave stays in one worker."""
        self.requests[-1] = None

    def add_other(self) -> None:
        """Write down that something else was asked of the worker."""
        self.requests.append(None)


def is_plain(value: Any) -> bool:
    """Tell whether a request or a result is about nothing that stays with one worker, or with us."""
    if isinstance(value, dict):
        return all(map(is_plain, value.values()))
    if isinstance(value, list | tuple):
        return all(map(is_plain, value))
    return not isinstance(value, wire.Handle | wire.Callback)


@dataclass(slots=True)
class Script:
    """The calls that can be made ahead: as they are compared, and as they are sent, the first one with its seed."""

    asked: tuple[tuple[bytes, bytes], ...]
    sent: tuple[tuple[bytes, bytes], ...]
    functions: frozenset[tuple[str, str]]
    """The (module, name) that must be there."""
    is_whole: bool
    """Whether a test that passes asks nothing else."""
    known: dict[bytes, tuple[str, ...]] = field(default_factory=dict)
    """Digest of all answers of a run that passed -> its remarks."""

    def learn(self, digest: bytes, remarks: tuple[str, ...]) -> None:
        """Remember answers with which the test passed."""
        if self.is_whole and len(self.known) < MOST_KNOWN:
            self.known[digest] = remarks


def script(calls: Calls, again: Calls, seed: int) -> Script | None:
    """Return the script of an item, or None if nothing can be asked ahead.

    Parameters
    ----------
    again : Calls
        Of a second run whose results were a little off: a call that differs depends on results, and is left out with
        all that follow.
    """
    asked: list[tuple[bytes, bytes]] = []
    functions: set[tuple[str, str]] = set()
    size = 0
    for one, other in zip(calls.requests, again.requests, strict=False):
        if one is None or other is None or encoded(one) != encoded(other):
            break
        asked.append(encoded(one))
        size += sum(map(len, asked[-1]))
        if size > MOST_BYTES:
            asked.pop()
            break
        functions.add((one["module"], one["name"]))
    if not asked:
        return None
    first = calls.requests[0]
    assert first is not None
    sent = (encoded({**first, "seed": seed}), *asked[1:])
    return Script(tuple(asked), sent, frozenset(functions), len(asked) == len(calls.requests))


def encoded(request: Mapping[str, Any]) -> tuple[bytes, bytes]:
    """Return the header and the body of a request."""
    header, buffers, _ = wire.encode(request, cap=1 << 34)
    return header, b"".join(buffers)


_LENGTHS = struct.Struct("<BIQ")


def digest(answers: Iterable[tuple[int, wire.Buffer, wire.Buffer]]) -> bytes:
    """Return what stands for answers: two sets with the same digest are the same bit for bit."""
    parts: list[wire.Buffer] = []
    for kind, header, body in answers:
        parts += [_LENGTHS.pack(kind, len(header), len(body)), header, body]
    return hashlib.blake2b(b"".join(parts), digest_size=32).digest()


def shaken(value: Any) -> Any:
    """Return a result that is off by what rounding could do: what is computed from it then differs in its bits."""
    if isinstance(value, np.ndarray) and value.dtype.kind in "fc":
        return value * (1 + 1e-13)
    if isinstance(value, float | np.floating):
        return type(value)(value * (1 + 1e-13))
    if type(value) is list:
        return [shaken(v) for v in value]
    if type(value) is tuple:
        return tuple(shaken(v) for v in value)
    return value
