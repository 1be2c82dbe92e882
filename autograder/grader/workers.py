"""Borrows workers from a fork server, and calls functions in them.

Everything that comes back is data or an exception of this module. Nothing is unpickled, evaluated or imported, and
every text is cleaned before anybody may see it.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import time
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NoReturn, TypeVar

from autograder.course import Limits
from autograder.grader.forkservers import ForkServer
from autograder.sandbox import wire

OUTPUT_CAP = 1 << 20
SHOWN_OUTPUT = 10_000
MAX_CALLBACKS = 1_000_000
CALLBACK_CAP = 1 << 18
"""Bytes of arrays that a worker may pass to one of our functions, which has no limits: X @ W would fill the memory."""


class StudentError(AssertionError):
    """A student's function raised.

    Attributes
    ----------
    type_name, text, traceback : str
        As the worker tells them: for the staff, since they may hold hidden data.
    builtin : str
        The built-in exception type behind it.
    module, line : str, int
        The student's file (without .py) and the 1-based line; "" and 0 if it came from elsewhere.
    """

    def __init__(self, report: Mapping[str, Any]) -> None:
        self.type_name = _text(report.get("type"), 100)
        self.builtin = _text(report.get("builtin"), 100)
        self.text = _text(report.get("text"), 500)
        self.traceback = _text(report.get("traceback"), 8192, keep_newlines=True)
        self.module = _text(report.get("module"), 100)
        line = report.get("line")
        self.line = line if type(line) is int and line > 0 else 0
        super().__init__(f"{self.type_name}: {self.text}\n{self.traceback}")


class StoppedError(AssertionError):
    """The run of student code was stopped. `name` is "cpu", "wall", "memory", "ended" or "protocol"."""

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(f"{name}: {detail}")
        self.name, self.detail = name, detail


_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def clean(text: str, *, keep_newlines: bool = False) -> str:
    """Return text without control, format and bidirectional characters, which could rewrite a terminal or a page."""
    return "".join(
        c if (keep_newlines and c == "\n") or unicodedata.category(c) not in _INVISIBLE else "\N{REPLACEMENT CHARACTER}"
        for c in text
    )


_ADDRESS = re.compile(r"0x[0-9a-fA-F]{6,16}\b")


def _text(value: Any, most: int, *, keep_newlines: bool = False) -> str:
    """Return a text of the worker's, cleaned and cut."""
    return clean(without_addresses(value[:most]), keep_newlines=keep_newlines) if type(value) is str else ""


def without_addresses(text: str) -> str:
    """Return text without the addresses of objects, which are others in each run."""
    return _ADDRESS.sub("0x...", text)


# ---------------------------------------------------------------- a worker


@dataclass(frozen=True, slots=True)
class Called:
    """What a call gave: the result, the names of arguments that it changed, and the warnings it drew."""

    result: Any
    changed: tuple[str, ...]
    warnings: tuple[tuple[str, str], ...]


Answer = tuple[int, memoryview, memoryview]
"""Kind, header and body of a frame."""

_T = TypeVar("_T")


@lru_cache(100)  # those of an assignment's items, and room for numbers that a second worker gives them
def _framed(first: int, requests: tuple[tuple[bytes, bytes], ...]) -> bytes:
    """Return calls as they are sent, the first one with the number `first`: they are the same for each submission."""
    return b"".join(
        part
        for call, (header, body) in enumerate(requests, first)
        for part in (wire.PREFIX.pack(wire.MAGIC, wire.CALL, 0, 0, len(header), len(body), call), header, body)
    )


class Worker:
    """One locked process with one submission in it. `budget` is set at the beginning of each item."""

    def __init__(self, server: ForkServer, limits: Limits) -> None:
        self.server = server
        self.limits = limits
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
        theirs.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
        self._capture = os.memfd_create("capture", os.MFD_CLOEXEC)
        # A whole submission's CPU time: the budget of an item is the one that counts, this stands behind it.
        whole = {"memory": limits.memory, "cpu": int(120 * limits.cpu) + 60, "output": OUTPUT_CAP}
        try:
            self.pid: int = server.request("spawn", [theirs.fileno(), self._capture], limits=whole)["pid"]
        except BaseException:
            ours.close()
            os.close(self._capture)
            raise
        finally:
            theirs.close()
        self._clock = server.clock_of(self.pid)
        ours.setblocking(False)
        self._socket = ours
        self._fd = ours.fileno()
        self._reader = wire.Reader(self._fd)
        self._call = 0
        self._line_counts: dict[str, int] = {}
        self.alive = True
        self._is_silent = True
        """Nothing has been printed, and nothing has been asked for since that was looked at."""
        self.usage: dict[str, Any] = {}
        self._callbacks: dict[int, Callable[..., Any]] = {}
        self._answered = 0
        self.begin()

    def begin(self, seed: int = 0) -> None:
        """Begin an item: CPU budget and wall deadline start now, chance and clocks are set before its first call."""
        self._item_cpu = self.server.cpu(self.pid, self._clock)
        self._item_wall = time.monotonic()
        self._seed: int | None = seed

    def hand_over(self, files: Mapping[str, bytes], fallback: Mapping[str, bytes]) -> None:
        """Give the worker the submission's modules (name -> source) and those that stand in for them."""
        # One more than there are: Python points behind the end of a file that ends too early.
        self._line_counts = {name: len(source.splitlines()) + 1 for name, source in files.items()}
        self._request(wire.FILES, {"files": dict(files), "fallback": dict(fallback)})

    def load(self, module: str) -> dict[str, tuple[int, int]]:
        """Import a module and return its public names with their (first, last) lines."""
        names = self._request(wire.LOAD, {"module": module})
        if type(names) is not dict:
            self._distrust("a bad list of names")
        found = {}
        for name, lines in names.items():
            if type(name) is not str or type(lines) is not list or [type(n) for n in lines] != [int, int]:
                self._distrust("a bad list of names")
            first, last = lines
            is_there = 1 <= first <= last <= self._line_counts.get(module, 0)
            found[name] = (first, last) if is_there else (0, 0)
        return found

    def call(
        self, module: str, on: wire.Handle | None, name: str, args: Sequence[Any], kwargs: Mapping[str, Any],
        *, count: bool = False,
    ) -> Called:  # fmt: skip
        """Call a function of a module, or of an object that stayed in the worker.

        With `count`, the result is how many instructions of the student's files ran.
        """
        return self.called(self._request(wire.CALL, self.request(module, on, name, args, kwargs, count=count)))

    def request(
        self, module: str, on: wire.Handle | None, name: str, args: Sequence[Any], kwargs: Mapping[str, Any],
        *, count: bool = False,
    ) -> dict[str, Any]:  # fmt: skip
        """Return a call as it travels."""
        self._callbacks.clear()
        self._answered = 0
        return {
            "module": module,
            "on": on,
            "name": name,
            "args": [self._outgoing(a) for a in args],
            "kwargs": {k: self._outgoing(v) for k, v in kwargs.items()},
            "count": count,
        }

    def call_ahead(self, requests: tuple[tuple[bytes, bytes], ...]) -> tuple[list[Answer], StoppedError | None]:
        """Make calls one after the other without waiting in between; none of them may take a function of ours.

        Parameters
        ----------
        requests : tuple of (bytes, bytes)
            Header and body of each call; the first one carries the seed. Together they must fit the channel's buffer.

        Returns
        -------
        answers : list of Answer
            What came of each, not looked at: see `understood`.
        stopped : StoppedError or None
            What came instead of the rest.
        """
        answers: list[Answer] = []
        self._seed = None
        calls = range(self._call + 1, self._call + 1 + len(requests))
        self._call += len(requests)
        self._is_silent = False

        def talk(deadline: float) -> None:
            wire.write(self._fd, [memoryview(_framed(calls.start, requests))], deadline)
            for call in calls:
                answer = self._receive(deadline, call)
                if answer[0] == wire.CALLBACK:
                    raise wire.ProtocolError("a callback of what was not passed in")
                answers.append(answer)

        try:
            self._talk(talk)
        except StoppedError as stopped:
            return answers, stopped
        return answers, None

    def take(self, on: wire.Handle, count: int) -> Any:
        """Return the next `count` values of an iterator that stayed in the worker."""
        request = {"module": "", "on": on, "name": "", "args": [], "kwargs": {}, "take": count}
        return self.called(self._request(wire.CALL, request)).result

    def get(self, module: str, on: wire.Handle | None, name: str) -> Any:
        """Return an attribute of a module or of an object that stayed in the worker."""
        return self._request(wire.GET, {"module": module, "on": on, "name": name})

    def read(self, module: str, name: str, asked: Sequence[str]) -> list[tuple[str, int, str]]:
        """Return the signs of a mistake in the source of a function, as (code, line, name that it is about)."""
        found = self._request(wire.READ, {"module": module, "name": name, "asked": list(asked)})
        if type(found) is not list or not all(type(sign) is list for sign in found):
            self._distrust("a bad list of signs")
        if any([type(part) for part in sign] != [str, int, str] for sign in found):
            self._distrust("a bad list of signs")
        last = self._line_counts.get(module, 0)
        return [(code, line, _text(about, 50)) for code, line, about in found if 1 <= line <= last]

    def output(self) -> str:
        """Return what was printed since it was last forgotten, cleaned and cut."""
        data = os.pread(self._capture, SHOWN_OUTPUT, 0)
        self._is_silent = not data
        return clean(data.decode("utf-8", "replace"), keep_newlines=True)

    def forget_output(self) -> None:
        """Make room for what will be printed: an item has all of the room to itself."""
        if not self._is_silent:
            os.ftruncate(self._capture, 0)
            os.lseek(self._capture, 0, os.SEEK_SET)  # the worker writes where we point: the position is one

    def is_quiet(self) -> bool:
        """Tell whether it waits, as it should between calls: it has not ended, nor written what nobody asked for."""
        return self._reader.is_quiet

    def close(self) -> None:
        """Kill the worker. What it used is then in `usage`."""
        if not self.alive:
            return
        self.alive = False
        self._socket.close()
        os.close(self._capture)
        self.usage = self.server.request("kill", pid=self.pid)

    # -- one request, one reply

    def _request(self, kind: int, value: Any) -> Any:
        if not self.alive:
            raise StoppedError("ended", "the worker is gone")
        self._call += 1
        self._is_silent = False
        if self._seed is not None:
            value, self._seed = {**value, "seed": self._seed}, None
        header, buffers, length = wire.encode(value, cap=1 << 34)

        def talk(deadline: float) -> Answer:
            wire.send(self._fd, kind, self._call, header, buffers, length, deadline)
            while True:
                answer = self._receive(deadline, self._call)
                if answer[0] != wire.CALLBACK:
                    return answer
                self._answer(wire.decode(answer[1], answer[2], self._incoming), deadline)

        return self.understood(self._talk(talk))

    def _talk(self, talk: Callable[[float], _T]) -> _T:
        """Return what a talk with the worker, until its deadline, comes to."""
        try:
            return talk(self._item_wall + self.limits.wall)
        except wire.Closed:
            raise self._ended() from None
        except wire.Timeout:
            self.close()
            raise StoppedError("wall", f"no answer within {self.limits.wall:g} s") from None
        except (wire.ProtocolError, MemoryError) as error:
            self._distrust(str(error))

    def understood(self, answer: Answer) -> Any:
        """Return the value that an answer tells.

        Raises
        ------
        StudentError, StoppedError
            If the call raised, or the answer is none.
        """
        kind, header, body = answer
        try:
            value = wire.decode(header, body, self._incoming)
        except (wire.ProtocolError, MemoryError) as error:
            self._distrust(str(error))
        if kind == wire.OK:
            return value
        if type(value) is not dict:
            self._distrust("a bad reply")
        raised = StudentError(value)
        if not 1 <= raised.line <= self._line_counts.get(raised.module, 0):
            # No line of the student's own files: the place is told to students, and could be made up to tell more.
            raised.module, raised.line = "", 0
        if raised.builtin == "MemoryError":
            self.close()  # what else it holds in memory must not decide about the next item
            raise StoppedError("memory", str(raised))
        raise raised

    def _receive(self, deadline: float, expected: int) -> Answer:
        """Wait for the frame of a call, within the item's CPU budget and until the deadline."""
        while not self._reader.has_more:
            # Only after `cpu` seconds can a single-threaded worker have used up so much: no need to look before.
            soon = max(time.monotonic(), self._item_wall) + 0.05
            look = min(deadline, max(soon, self._item_wall + self.limits.cpu))
            try:
                self._reader.wait(look)
                break
            except wire.Timeout:
                if self._cpu_used() > self.limits.cpu:
                    self.close()
                    raise StoppedError("cpu", f"more than {self.limits.cpu:g} s of computing") from None
                if time.monotonic() >= deadline:
                    raise
        kind, call, header, body = self._reader.receive(deadline)
        if kind == wire.CALLBACK and len(header) + len(body) > CALLBACK_CAP:
            raise wire.ProtocolError("a callback with too much")
        if call != expected or kind not in (wire.OK, wire.EXCEPTION, wire.CALLBACK):
            raise wire.ProtocolError("a reply to nothing that was asked")
        if self._reader.has_more:
            if call == self._call:
                raise wire.ProtocolError("a reply to nothing that was asked")
        # By the worker's own clock, not by when we came to look: else a busy machine would be the more generous one.
        elif time.monotonic() - self._item_wall > self.limits.cpu and self._cpu_used() > self.limits.cpu:
            self.close()
            raise StoppedError("cpu", f"more than {self.limits.cpu:g} s of computing")
        return kind, header, body

    def _cpu_used(self) -> float:
        try:
            return self.server.cpu(self.pid, self._clock) - self._item_cpu
        except OSError:  # it has ended: the channel tells
            return 0.0

    def _ended(self) -> StoppedError:
        self.close()
        status = self.usage.get("status", 0)
        if os.WIFSIGNALED(status):
            number = os.WTERMSIG(status)
            if number == signal.SIGXCPU:
                return StoppedError("cpu", "more computing than a whole submission may use")
            return StoppedError("ended", f"the process was ended by {signal.Signals(number).name}")
        return StoppedError("ended", f"the process ended itself with status {os.WEXITSTATUS(status)}")

    def _distrust(self, why: str) -> NoReturn:
        self.close()
        raise StoppedError("protocol", why)

    # -- what is not plain data

    def _outgoing(self, value: Any) -> Any:
        """Return an argument as it travels; what came from the worker may be passed to it again."""
        kind = type(value)
        if kind is list or kind is tuple:
            return kind([self._outgoing(v) for v in value])
        if kind is dict:
            return {k: self._outgoing(v) for k, v in value.items()}
        if kind is wire.OddArray:
            return value.base
        handle = getattr(value, "handle", None)
        if isinstance(handle, wire.Handle):
            return handle
        if callable(value):
            number = len(self._callbacks) + 1
            self._callbacks[number] = value
            return wire.Callback(number)
        return value

    def _answer(self, request: Any, deadline: float) -> None:
        """Evaluate one of our functions for the worker."""
        if type(request) is not list or len(request) != 3:
            raise wire.ProtocolError("a bad callback")
        number, args, kwargs = request
        self._answered += 1
        if type(args) is not list or type(kwargs) is not dict or type(number) is not int:
            raise wire.ProtocolError("a bad callback")
        if number not in self._callbacks:
            raise wire.ProtocolError("a bad callback")
        if self._answered > MAX_CALLBACKS:
            raise wire.ProtocolError("callbacks without end")
        try:
            header, buffers, length = wire.encode([True, self._callbacks[number](*args, **kwargs)])
        except Exception as error:  # called in a way that it is not meant to be: the student's function shall see it
            header, buffers, length = wire.encode([False, type(error).__name__])
        wire.send(self._fd, wire.ANSWER, self._call, header, buffers, length, deadline)

    @staticmethod
    def _incoming(node: list[Any]) -> wire.Handle:
        if len(node) != 5 or node[0] != "h" or type(node[1]) is not int or type(node[2]) is not str:
            raise wire.ProtocolError("a bad handle")
        return wire.Handle(node[1], clean(node[2])[:200], bool(node[3]), bool(node[4]))

    def called(self, reply: Any) -> Called:
        """Return what the answer to a call says, or give up on a worker whose answer is none."""
        if type(reply) is not list or len(reply) != 3 or type(reply[1]) is not list or type(reply[2]) is not list:
            self._distrust("a bad reply")
        changed = tuple(_text(name, 100) for name in reply[1][:100])
        told = tuple((_text(w[0], 100), _text(w[1], 500)) for w in reply[2][:20] if type(w) is list and len(w) == 2)
        return Called(reply[0], changed, told)
