"""Starts fork servers, finds out what their sandbox is worth here, and asks them for workers.

It imports neither NumPy nor what goes with it: a fork server takes the longest of all to start, and is started first.
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
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from autograder.errors import GraderBrokeError, GradkitError

Tier = Literal["S", "A", "B", "C", "D"]
"""What a sandbox is worth, best first.

S   A, inside bubblewrap: hidden files do not exist where the fork server lives
A   no path system call (seccomp), Landlock, limits, another user if started by root
B   A without Landlock
C   no seccomp, only another user
D   nothing that would stop anybody
"""

SAFE_TIERS = ("S", "A", "B")
"""Those in which hidden tests may meet student code: see docs/security.md."""

LAYERS = ("seccomp", "landlock", "uid", "nondump", "limits")
FIRST_UID = 64001
"""The user id of workers when the grader runs as root; nobody else's on a usual system."""

START_SECONDS = 60.0


class ForkServer:
    """A running fork server and what its lockdown is worth on this machine.

    Parameters
    ----------
    layers : sequence of str
        The layers to use; fewer than `LAYERS` only to see what each of them is good for.
    slot : int
        Which user id its workers get when the grader runs as root: two graders do not share one.
    full : bool
        Whether its workers have matplotlib and what else few submissions name: it makes each of them dearer.
    warm : bool
        Run what workers run before the first one is forked: for many workers, not for one.
    wait : bool
        Wait until it is ready; without, `await_ready` has to be called before anything else.
    """

    def __init__(
        self, layers: Sequence[str] = LAYERS, slot: int = 0, *, full: bool = True, warm: bool = True, wait: bool = True
    ) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        theirs.set_inheritable(True)
        self._folder = tempfile.TemporaryDirectory(prefix="gradkit-")
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by close()
        self._fonts = _font_cache(self._folder.name)
        options = {"layers": list(layers), "uid": FIRST_UID + slot, "full": full, "warm": warm}
        self.wrapped, self.full = "bubblewrap" in layers, full
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
        if wait:
            self.await_ready()

    def await_ready(self) -> None:
        """Wait until it has started and tried its sandbox.

        Raises
        ------
        GraderBrokeError
            If it did not start.
        """
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
                ids = next(line for line in _read(f"/proc/{candidate}/status") if line.startswith(b"NSpid:")).split()
                if int(ids[-1]) == pid:
                    return candidate
                if found := self._find_outside(pid, _children(candidate)):
                    return found
        return 0

    def clock_of(self, pid: int) -> int:
        """Return the kernel's number of the CPU clock of a worker, or 0 if only the fork server can read it."""
        if self._outside and not self.wrapped:
            return (~pid << 3) | 2  # CPUCLOCK_SCHED of another process: see clock_getcpuclockid(3)
        if not self._outside:
            return 0
        with suppress(OSError):
            if found := self._find_outside(pid, _children(self._outside)):
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


def begin_fork_server(slot: int = 0, *, full: bool = True, warm: bool = True) -> ForkServer:
    """Start a fork server with all layers, inside bubblewrap where there is one; for `best_fork_server` to wait for."""
    layers = ("bubblewrap", *LAYERS) if shutil.which("bwrap") else LAYERS
    return ForkServer(layers, slot, full=full, warm=warm, wait=False)


def best_fork_server(
    slot: int = 0, *, full: bool = True, warm: bool = True, begun: ForkServer | None = None
) -> ForkServer:
    """Return a fork server with all layers, inside bubblewrap where that works.

    Parameters
    ----------
    begun : ForkServer, optional
        What `begin_fork_server` has started.
    """
    begun = begun or begin_fork_server(slot, full=full, warm=warm)
    for is_first in (True, False):  # twice: one that was killed says nothing of this machine
        if not begun.wrapped:
            break
        try:
            begun.await_ready()
        except GradkitError:
            if is_first:
                begun = begin_fork_server(slot, full=full, warm=warm)
                continue
        else:
            if begun.tier == "S":
                return begun
            begun.close()
        begun = ForkServer(LAYERS, slot, full=full, warm=warm, wait=False)
    begun.await_ready()
    return begun


_SELDOM_USED = re.compile(
    rb"matplotlib|mpl_toolkits|pylab|doctest|unittest|matlib|\.testing\b|\bimport\s*\*|\bfrom\s+numpy\s+import\b[^;]*\btesting\b"
)
"""What names a module that only full fork servers load; `from numpy import *` asks for all of NumPy's."""


def needs_full(source: bytes) -> bool:
    """Tell whether a file could import what only a full fork server has: whoever does not name it cannot."""
    return _SELDOM_USED.search(source) is not None


def _children(pid: int) -> list[int]:
    """Return the children of the main thread of a process."""
    return [int(child) for line in _read(f"/proc/{pid}/task/{pid}/children") for child in line.split()]


def _read(path: str) -> list[bytes]:
    """Return the lines of a file of the kernel's; it is asked for with every worker, so by the cheapest way."""
    fd = os.open(path, os.O_RDONLY)
    try:
        return os.read(fd, 1 << 16).splitlines()
    finally:
        os.close(fd)


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
