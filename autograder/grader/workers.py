"""Starts the fork server, borrows workers from it, and calls functions in them.

Everything that comes back is data or an exception of this module. Nothing is unpickled, evaluated or imported, and
every text is cleaned before anybody may see it.
"""

from __future__ import annotations

import array
import importlib.util
import itertools
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NoReturn, TypeVar

from autograder.course import Limits
from autograder.errors import GraderBrokeError, GradkitError
from autograder.sandbox import wire

Tier = Literal["S", "A", "B", "C", "D"]
"""What a sandbox is worth, best first.

S   A, inside bubblewrap: hidden files do not exist where the fork server lives
A   no path system call (seccomp), Landlock, limits, another user if started by root
B   A without Landlock
C   no seccomp, only another user
D   nothing that would stop anybody
"""

SAFE_TIERS = ("S", "A", "B")
LAYERS = ("seccomp", "landlock", "uid", "nondump", "limits")
FIRST_UID = 64001
"""The user id of workers when the grader runs as root; nobody else's on a usual system."""

OUTPUT_CAP = 1 << 20
SHOWN_OUTPUT = 10_000
MAX_CALLBACKS = 1_000_000
CALLBACK_CAP = 1 << 18
"""Bytes of arrays that a worker may pass to one of our functions, which has no limits: X @ W would fill the memory."""
START_SECONDS = 60.0


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


# ---------------------------------------------------------------- the fork server


class ForkServer:
    """A running fork server and what its lockdown is worth on this machine.

    Parameters
    ----------
    layers : sequence of str
        The layers to use; fewer than `LAYERS` only to see what each of them is good for.
    slot : int
        Which user id its workers get when the grader runs as root: two graders do not share one.
    plots : bool
        Whether its workers have matplotlib, which makes each of them dearer.
    """

    def __init__(self, layers: Sequence[str] = LAYERS, slot: int = 0, *, plots: bool = True) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        theirs.set_inheritable(True)
        self._folder = tempfile.TemporaryDirectory(prefix="gradkit-")
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by close()
        self._fonts = _font_cache(self._folder.name)
        options = {"layers": list(layers), "uid": FIRST_UID + slot, "plots": plots}
        self.wrapped = "bubblewrap" in layers
        command = [sys.executable, "-s", "-P", "-S", "-B", "-X", "utf8", "-m", "autograder.sandbox.forkserver"]
        self.process = subprocess.Popen(
            [*self._wrapper(), *command, str(theirs.fileno()), json.dumps(options)],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=self._errors,
            stderr=self._errors,
            cwd="/",
            env={
                "PATH": "/usr/bin:/bin",
                "LANG": "C.UTF-8",
                "MPLBACKEND": "agg",
                "MPLCONFIGDIR": self._fonts,
                "PYTHONPATH": os.pathsep.join(_import_path()),
                "PYTHONHASHSEED": "0",
            },
            start_new_session=True,
        )
        theirs.close()
        self._control = ours
        self._ids = itertools.count(1)
        ours.settimeout(START_SECONDS)
        try:
            hello = self._hello()
        except BaseException:
            self._kill()
            self.close()
            raise
        self.layers: tuple[str, ...] = tuple(hello["layers"])
        self.got_through: tuple[str, ...] = tuple(hello["got_through"])
        self.landlock: int = hello["landlock"]
        self._outside = self._find_outside(hello["pid"], [self.process.pid])
        """The fork server's process id in our own namespace: inside bubblewrap it has another; 0 if it is not found."""

    def _wrapper(self) -> list[str]:
        if not self.wrapped:
            return []
        links = [part for name in ("bin", "lib", "lib64", "sbin") for part in ("--symlink", f"usr/{name}", f"/{name}")]
        # Of ours only the untrusted side: nothing else of the checkout, its history included, is there at all.
        package = Path(__file__).resolve().parents[1]
        root, *libraries = _import_path()
        places = {"/usr": "--ro-bind", sys.base_prefix: "--ro-bind", sys.prefix: "--ro-bind", root: "--tmpfs"}
        places |= dict.fromkeys(libraries, "--ro-bind")
        places |= {str(package): "--tmpfs"}
        places |= {str(package / name): "--ro-bind" for name in ("__init__.py", "sandbox")}
        places |= dict.fromkeys((self._folder.name, self._fonts), "--bind")
        shown: list[str] = []
        for path, how in sorted(places.items()):  # a folder comes before what lies in it
            shown += [how, path] if how == "--tmpfs" else [how, path, path]
        return [
            shutil.which("bwrap") or "bwrap", "--unshare-all", "--die-with-parent", *links, *shown,
            "--proc", "/proc", "--dev", "/dev",
        ]  # fmt: skip

    def _hello(self) -> dict[str, Any]:
        message, deadline = b"", time.monotonic() + START_SECONDS
        self._control.settimeout(1.0)
        while True:
            try:
                message = self._control.recv(65536)
                break
            except TimeoutError:  # bubblewrap's inner process waits for a word of a killed outer one, the channel open
                if self.process.poll() is not None or time.monotonic() > deadline:
                    break
        self._control.settimeout(START_SECONDS)
        if not message:
            self._kill()
            self.process.wait()  # what it wrote is then complete
            self._errors.seek(0)
            raise GraderBrokeError(
                f"the fork server did not start: {self._errors.read().decode(errors='replace').strip()[-500:]}",
                where="sandbox",
                remedy="`gradkit doctor` shows what this machine offers",
            )
        found: dict[str, Any] = json.loads(message)
        return found

    @property
    def tier(self) -> Tier:
        """What this sandbox is worth."""
        if self.got_through:
            return "C" if "uid" in self.layers else "D"
        if "seccomp" not in self.layers:
            return "C" if "uid" in self.layers else "D"
        if "landlock" not in self.layers:
            return "B"
        return "S" if self.wrapped else "A"

    @property
    def caution(self) -> str:
        """Why hidden tests should not meet student code here, for each record that is made all the same; "" if safe."""
        if self.tier in SAFE_TIERS:
            return ""
        could = ", ".join(self.got_through) or "call whatever it likes: there is no seccomp"
        return f"Graded with --unsafe-sandbox in tier {self.tier}. Student code could: {could}."

    def request(self, op: str, descriptors: Sequence[int] = (), **fields: Any) -> dict[str, Any]:
        """Ask the fork server for something and return its answer."""
        # The process id too: a judge's fork that died may have left an answer of the same number behind.
        number = f"{os.getpid()}-{next(self._ids)}"
        ancillary = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))] if descriptors else []
        try:
            self._control.sendmsg([json.dumps({"op": op, "id": number, **fields}).encode()], ancillary)
            while True:
                message = self._control.recv(65536)
                if not message:
                    raise ConnectionResetError
                answer: dict[str, Any] = json.loads(message)
                if answer.pop("id") == number:  # an older one belongs to somebody who is not there any more
                    return answer
        except OSError:
            raise GraderBrokeError(
                "the fork server is gone", where="sandbox", remedy="run the command again: nothing is lost"
            ) from None

    def _find_outside(self, pid: int, candidates: Sequence[int]) -> int:
        """Return which of some processes, or of those below them, has the id `pid` inside, or 0."""
        for candidate in candidates:
            with suppress(OSError, StopIteration):
                status = Path(f"/proc/{candidate}/status").read_text(encoding="ascii", errors="replace")
                ids = next(line for line in status.splitlines() if line.startswith("NSpid:")).split()
                if int(ids[-1]) == pid:
                    return candidate
                children = Path(f"/proc/{candidate}/task/{candidate}/children").read_text(encoding="ascii").split()
                if found := self._find_outside(pid, list(map(int, children))):
                    return found
        return 0

    def clock_of(self, pid: int) -> int:
        """Return the kernel's number of the CPU clock of a worker, or 0 if only the fork server can read it."""
        if self._outside and not self.wrapped:
            return (~pid << 3) | 2  # CPUCLOCK_SCHED of another process: see clock_getcpuclockid(3)
        if not self._outside:
            return 0
        with suppress(OSError):
            children = Path(f"/proc/{self._outside}/task/{self._outside}/children").read_text(encoding="ascii").split()
            if found := self._find_outside(pid, list(map(int, children))):
                return (~found << 3) | 2
        return 0

    def cpu(self, pid: int, clock: int) -> float:
        """Return the CPU seconds that a worker has used, by its own clock."""
        return time.clock_gettime(clock) if clock else float(self.request("cpu", pid=pid)["cpu"])

    def close(self) -> None:
        """Hang up, which ends the fork server and all its workers."""
        self._control.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self._kill()
            self.process.wait()
        self._errors.close()
        self._folder.cleanup()

    def _kill(self) -> None:
        """Kill the fork server, and whatever of bubblewrap is still around it: they are a group of their own."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def __enter__(self) -> ForkServer:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


def best_fork_server(slot: int = 0, *, plots: bool = True) -> ForkServer:
    """Return a fork server with all layers, inside bubblewrap where that works."""
    for _ in range(2 if shutil.which("bwrap") else 0):  # twice: one that was killed says nothing of this machine
        with suppress(GradkitError):
            wrapped = ForkServer(("bubblewrap", *LAYERS), slot, plots=plots)
            if wrapped.tier == "S":
                return wrapped
            wrapped.close()
            break
    return ForkServer(LAYERS, slot, plots=plots)


def needs_plots(source: bytes) -> bool:
    """Tell whether a file could import matplotlib: whoever does not name it cannot plot."""
    return any(name in source for name in (b"matplotlib", b"mpl_toolkits", b"pylab"))


def _import_path() -> list[str]:
    """Return the folders from which the fork server imports: ours, and those where the packages that it needs lie."""
    folders = [Path(__file__).resolve().parents[2]]
    for name in ("numpy", "matplotlib", "msgspec", "seccompy", "landlockpy"):
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin is not None:
            folders.append(Path(spec.origin).parents[1])
    return [str(folder) for folder in dict.fromkeys(folders)]


def _font_cache(otherwise: str) -> str:
    """Return the folder where matplotlib keeps its list of fonts, which takes seconds to make."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111
    folder = Path(home) / "gradkit" / "matplotlib"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return otherwise
    return str(folder) if os.access(folder, os.W_OK) else otherwise


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

    def call_ahead(self, requests: Sequence[tuple[bytes, bytes]]) -> tuple[list[Answer], StoppedError | None]:
        """Make calls one after the other without waiting in between; none of them may take a function of ours.

        Parameters
        ----------
        requests : sequence of (bytes, bytes)
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
        frames = [
            part
            for call, (header, body) in zip(calls, requests, strict=True)
            for part in (wire.PREFIX.pack(wire.MAGIC, wire.CALL, 0, 0, len(header), len(body), call), header, body)
        ]

        def talk(deadline: float) -> None:
            wire.write(self._fd, [memoryview(b"".join(frames))], deadline)
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
        return clean(data.decode("utf-8", "replace"), keep_newlines=True)

    def forget_output(self) -> None:
        """Make room for what will be printed: an item has all of the room to itself."""
        os.ftruncate(self._capture, 0)
        os.lseek(self._capture, 0, os.SEEK_SET)  # the worker writes where we point: the position is one

    def is_quiet(self) -> bool:
        """Tell whether it waits, as it should between calls: it has not ended, nor written what nobody asked for."""
        return not self._reader.has_more and not wire.is_readable(self._fd)

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
                wire.wait_readable(self._fd, look)
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
        # By the worker's own clock, not by when we came to look: else a busy machine would be the more generous one.
        if time.monotonic() - self._item_wall > self.limits.cpu and self._cpu_used() > self.limits.cpu:
            self.close()
            raise StoppedError("cpu", f"more than {self.limits.cpu:g} s of computing")
        is_last = call == self._call
        if (
            call != expected
            or kind not in (wire.OK, wire.EXCEPTION, wire.CALLBACK)
            or (is_last and self._reader.has_more)
        ):
            raise wire.ProtocolError("a reply to nothing that was asked")
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
