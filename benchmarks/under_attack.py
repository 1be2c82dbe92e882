"""Runs attacks one after the other against a sandbox, and against the judge, and looks at what each has done.

    python benchmarks/under_attack.py FOLDER --report FD [--layers a,b] [--only a,b] [--quick] [--no-judge]

Around the attacks lie things that none may touch: a hidden test that everybody may read, a gradebook that everybody
may write, an expected value in this process's memory, its environment and an inheritable descriptor, and open ports.
This process is the grader of the attacks. To FD it writes a line of JSON for each; benchmarks/attacks.py reads them.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import hashlib
import json
import os
import re
import resource
import secrets
import shutil
import socket
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import msgspec
import numpy as np
from attack_files import Attack, attacks

from autograder.catalog import assignment
from autograder.course import Limits
from autograder.errors import GraderBrokeError
from autograder.feedback import page
from autograder.grader.client import Grader
from autograder.grader.forkservers import LAYERS, ForkServer
from autograder.grader.messages import Verdict
from autograder.grader.workers import OUTPUT_CAP, StoppedError, StudentError, Worker
from autograder.model import Submission
from autograder.sandbox.lockdown import set_dumpable
from autograder.sandbox.wire import MAGIC, Handle
from autograder.scoring import mark

HERE = Path(__file__).resolve().parent
LIMITS = Limits(cpu=0.4, wall=3.0, memory=256)
"""For the judge, and for attacks that wait."""
CPU_LIMITS = Limits(cpu=0.4, wall=30.0, memory=256)
"""For attacks that compute without end: on a busy machine, too, the clock of computing shall be the first."""
PATIENT_LIMITS = Limits(cpu=6.0, wall=30.0, memory=256)
"""For all others: on a slow machine, too, what stops them shall be what they are about, not the clock."""
ABOUT, FUNCTION = "ch06_maximum_likelihood", "sample_mean"
"""Where an attack is handed in: in the place of this function."""
ABOUT_ALL = "ch05_logistic_regression"
"""Where it is handed in again if it tells of its inputs: in the place of every function."""

GRACE_SECONDS = 30.0
"""How much longer than its deadlines allow an attack may keep the grader: for a machine that has other work."""
GRADER_MIB = 512
"""How much a single attack may make the grader's own memory grow: a few results of the largest size that travels."""
WORKER_MIB = 640
"""The most that a worker may ever use: what it begins with, and its limit."""
LEFT_BEHIND = ("agpwned", "aglink", "agfifo", "agfill", "gradkit-was-here")
PROTOTYPE_MAGIC = b"AGW1"
"""Frames that are forged for another wire are forged for ours instead, so that they come as far as they can."""

PR_SET_CHILD_SUBREAPER = 36


# ---------------------------------------------------------------- what is watched


class Canaries:
    """What an attack is after: it is told where everything is, and that nothing of it may be read or changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.chmod(0o755)
        self.hidden, self.gradebook = folder / "tests" / "test_hidden.py", folder / "gradebook.csv"
        self.mark, self.tail = "AGM" + secrets.token_hex(6), secrets.token_hex(8)
        self.secret = self.mark + self.tail
        self.lay()
        os.environ["GRADER_SECRET_TOKEN"] = self.secret
        self._memory = ctypes.create_string_buffer(self.secret.encode())
        self._leak = os.open(self.hidden, os.O_RDONLY)
        os.set_inheritable(self._leak, True)
        self._tcp = socket.create_server(("127.0.0.1", 0))
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind(("127.0.0.1", 0))
        self._abstract = socket.socket(socket.AF_UNIX)
        self._abstract.bind(f"\0gradkit-{os.getpid()}")
        self._path = socket.socket(socket.AF_UNIX)
        self._path.bind(str(folder / "s.sock"))
        (folder / "s.sock").chmod(0o777)
        for listening in (self._abstract, self._path):
            listening.listen(5)
        for each in (self._tcp, self._udp, self._abstract, self._path):
            each.setblocking(False)
        self.zip = folder / "evil.zip"
        with zipfile.ZipFile(self.zip, "w") as archive:
            archive.writestr("evilzip.py", f"ANSWER = {self.secret!r}\n")
        self.lay()  # with all that lies beside them now

    def close(self) -> None:
        """Close the ports, and forget the rest."""
        for each in (self._tcp, self._udp, self._abstract, self._path):
            each.close()
        os.close(self._leak)
        del os.environ["GRADER_SECRET_TOKEN"]

    def lay(self) -> None:
        """Lay the files out, as they must be found again."""
        self.hidden.parent.mkdir(exist_ok=True)
        for path, text, mode in ((self.hidden, f"EXPECTED = {self.secret!r}\n", 0o644),
                                 (self.gradebook, "alice,100\n", 0o666)):  # fmt: skip
            with contextlib.suppress(FileNotFoundError):
                path.unlink()
            path.write_text(text)
            path.chmod(mode)
        self.hidden.parent.chmod(0o755)
        self._state = self._look()

    def info(self, grader: int, server: int, call: int) -> dict[str, Any]:
        """Return what `setup` is told."""
        return {
            "hidden": str(self.hidden), "gradebook": str(self.gradebook), "mark": self.mark,
            "tailsha": hashlib.sha256(self.tail.encode()).hexdigest(), "gpid": grader, "zpid": server,
            "gaddr": ctypes.addressof(self._memory), "port": self._tcp.getsockname()[1],
            "udp": self._udp.getsockname()[1], "abs": f"gradkit-{os.getpid()}", "upath": str(self.folder / "s.sock"),
            "zip": str(self.zip), "cid": call, "leak": self._leak, "libraries": str(Path(np.__file__).parents[1]),
            "checkout": str(HERE.parent),
        }  # fmt: skip

    def _look(self) -> list[Any]:
        found: list[Any] = [sorted(p.name for p in self.folder.rglob("*") if p.suffix != ".zip")]
        for path in (self.hidden, self.gradebook):
            try:
                status = path.stat()
                attributes = os.listxattr(path)
            except OSError:
                found.append("gone")
                continue
            try:
                content = path.read_bytes()
            except OSError:
                content = b"not readable"
            found.append((status.st_mode, status.st_uid, status.st_mtime_ns, content, attributes))
        return found

    def changes(self) -> list[str]:
        """Say what has been changed or reached since, and set it right again."""
        found = []
        if self._look() != self._state:
            found.append("the hidden test or the gradebook was changed")
            self.lay()
        for name, listening in (("TCP", self._tcp), ("an abstract socket", self._abstract), ("a socket", self._path)):
            with contextlib.suppress(BlockingIOError):
                while True:
                    listening.accept()[0].close()
                    found.append(f"{name} was reached")
        with contextlib.suppress(BlockingIOError):
            while True:
                self._udp.recv(100)
                found.append("UDP was reached")
        if self._memory.value.decode() != self.secret:
            found.append("the grader's memory was changed")
            self._memory.value = self.secret.encode()
        return list(dict.fromkeys(found))

    def is_in(self, value: Any) -> bool:
        """Tell whether something that came back holds what nobody could know."""
        return self.tail.encode() in b"".join(_bytes_of(value))


def _bytes_of(value: Any, depth: int = 0) -> Iterator[bytes]:
    if isinstance(value, str):
        yield value.encode("utf-8", "replace")
    elif isinstance(value, bytes):
        yield value
    elif isinstance(value, np.ndarray):
        yield value.tobytes()
    elif isinstance(value, dict) and depth < 40:
        for pair in value.items():
            yield from _bytes_of(list(pair), depth + 1)
    elif isinstance(value, list | tuple | set | frozenset) and depth < 40:
        for each in value:
            yield from _bytes_of(each, depth + 1)
    elif isinstance(value, Handle):
        yield value.type_name.encode()


@dataclass(frozen=True, slots=True)
class Process:
    """What is seen of a process from outside."""

    parent: int
    state: str
    command: bytes


def processes() -> dict[int, Process]:
    """Return every process of the machine that can be seen."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError, ValueError):
            rest = (folder / "stat").read_text(errors="replace").rpartition(")")[2].split()
            found[int(folder.name)] = Process(int(rest[1]), rest[0], (folder / "cmdline").read_bytes())
    return found


def descendants(of: int) -> dict[int, Process]:
    """Return the processes that a process has started, and those that these have."""
    every = processes()
    found: dict[int, Process] = {}
    wanted = {of}
    while wanted:
        here = {pid: p for pid, p in every.items() if p.parent in wanted and pid not in found}
        found |= here
        wanted = set(here)
    return found


class Trusted:
    """The processes that must come out of it as they went in, and what else could be left on the machine."""

    known: ClassVar[set[int]] = set()
    """What we have started ourselves."""

    def __init__(self, pids: Sequence[int]) -> None:
        self.known.update(descendants(os.getpid()))
        self.watched = [os.getpid(), *pids]
        self._state = self._look()
        self._ipc = _ipc()

    def _look(self) -> dict[int, Any]:
        return {pid: self._of(pid) for pid in self.watched}

    @staticmethod
    def _of(pid: int) -> Any:
        try:
            limits = tuple(
                resource.prlimit(pid, which)
                for which in (resource.RLIMIT_NOFILE, resource.RLIMIT_CPU, resource.RLIMIT_AS, resource.RLIMIT_FSIZE)
            )
            return (os.getpriority(os.PRIO_PROCESS, pid), sorted(os.sched_getaffinity(pid)),
                    os.sched_getscheduler(pid), limits)  # fmt: skip
        except PermissionError:
            return "not to be seen"

    def changes(self) -> list[str]:
        """Say what has been changed or left since, and set it right again."""
        found = []
        for pid, before in list(self._state.items()):
            try:
                now = self._of(pid)
            except (ProcessLookupError, FileNotFoundError):
                found.append(f"process {pid} of the grader is gone")
                continue
            if now != before:
                found.append("the priority, cores or limits of the grader were changed")
                self._restore(pid, before)
                self._state[pid] = self._of(pid)  # an ordinary user cannot hurry a process again
        strays = self._strays()
        if strays:
            time.sleep(0.3)  # what was killed may take a moment to be gone
            strays = self._strays()
        if strays:
            found.append(f"processes are left: {len(strays)}")
            for pid in strays:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, 9)
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(pid, 0)
        for folder in ("/tmp", "/dev/shm", "/var/tmp"):
            for name in LEFT_BEHIND:
                if os.path.lexists(f"{folder}/{name}"):
                    found.append(f"{folder}/{name} was made")
                    Path(folder, name).unlink()
        if left := _ipc() - self._ipc:
            found.append("shared memory, semaphores or queues are left")
            for each in left:
                _remove_ipc(each)
        return found

    def _strays(self) -> list[int]:
        every = descendants(os.getpid())
        return [
            pid for pid, process in every.items()
            if pid not in self.known and process.state != "Z" and b"autograder.grader.server" not in process.command
            and not _is_fork_server(process, every)
        ]  # fmt: skip

    @staticmethod
    def _restore(pid: int, before: Any) -> None:
        priority, cores, scheduler, limits = before
        with contextlib.suppress(OSError, ValueError):
            os.sched_setaffinity(pid, cores)
            os.sched_setscheduler(pid, scheduler, os.sched_param(0))
            for which, pair in zip((resource.RLIMIT_NOFILE, resource.RLIMIT_CPU, resource.RLIMIT_AS,
                                    resource.RLIMIT_FSIZE), limits, strict=True):  # fmt: skip
                resource.prlimit(pid, which, pair)
            os.setpriority(os.PRIO_PROCESS, pid, priority)


def _is_fork_server(process: Process, every: Mapping[int, Process]) -> bool:
    """Tell whether a process is a fork server that a grader started meanwhile, or bubblewrap around it: no worker."""
    if b"autograder.sandbox.forkserver" not in process.command:
        return False
    is_wrapper = b"bwrap" in process.command.split(b"\0")[0]
    above = every.get(process.parent)
    return is_wrapper or (above is not None and above.command != process.command)


def _ipc() -> set[tuple[str, str]]:
    """Return (kind, id) of what of System V is there."""
    found = set()
    for kind in ("shm", "sem", "msg"):
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/sysvipc/{kind}").read_text().splitlines()[1:]:
                key, number = line.split()[:2]
                if int(key) & 0xFFFFFFFF == 0x4147:  # of the attacks: others may use it meanwhile
                    found.add((kind, number))
    return found


def _remove_ipc(which: tuple[str, str]) -> None:
    libc = ctypes.CDLL(None)
    kind, number = which
    if kind == "sem":
        libc.semctl(int(number), 0, 0)
    else:
        getattr(libc, f"{kind}ctl")(int(number), 0, None)


# ---------------------------------------------------------------- against the sandbox


class Sandbox:
    """A fork server with some layers, and attacks run in workers of it."""

    def __init__(self, layers: Sequence[str], canaries: Canaries) -> None:
        self.layers, self.canaries = tuple(layers), canaries
        self._start()

    def _start(self) -> None:
        self.server = ForkServer(self.layers)
        self.trusted = Trusted([self.server.process.pid])

    def run(self, attack: Attack) -> dict[str, Any]:
        """Run an attack and return what came of it."""
        begun, grown = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        run = _Run(self, attack)
        breaches = []
        try:
            run.go()
        except GraderBrokeError as error:
            breaches.append(f"the sandbox broke: {error.what}")
        except Exception as error:
            breaches.append(f"the grader broke: {type(error).__name__}: {error}"[:300])
        with contextlib.suppress(GraderBrokeError):
            run.close()
        breaches += run.breaches + self.trusted.changes() + self.canaries.changes()
        seconds = time.monotonic() - begun
        grader_mib = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - grown) >> 10
        if seconds > GRACE_SECONDS + run.limits.wall * max(1, run.calls):
            breaches.append(f"it took {seconds:.0f} s")
        if grader_mib > GRADER_MIB:
            breaches.append(f"it took {grader_mib} MiB of the grader's memory")
        if run.peak_mib > WORKER_MIB:
            breaches.append(f"it took {run.peak_mib} MiB of memory")
        if self.server.process.poll() is not None:
            breaches.append("the fork server is gone")
            with contextlib.suppress(Exception):
                self.server.close()
            self._start()
        return {"out": "; ".join(run.seen), "breaches": breaches, "sec": round(seconds, 2), "grader_mb": grader_mib,
                "worker": run.ended, "worker_mb": run.peak_mib}  # fmt: skip

    def close(self) -> None:
        """End the fork server."""
        self.server.close()


class _Run:
    """One attack in as many workers as it needs."""

    def __init__(self, sandbox: Sandbox, attack: Attack) -> None:
        self.sandbox, self.attack, self.worker = sandbox, attack, None
        waits = any("wall" in outcomes for outcomes in attack.expected.values())
        self.limits = LIMITS if waits else CPU_LIMITS if attack.is_slow else PATIENT_LIMITS
        self.source = attack.source.replace(PROTOTYPE_MAGIC, MAGIC)
        self.seen: list[str] = []
        self.breaches: list[str] = []
        self.calls = self.peak_mib = 0
        self.ended = ""
        self.capture = -1

    def go(self) -> None:
        """Load it and call all there is to call."""
        outcome = self._try(self._load)
        if not self.worker.alive or not outcome.startswith("returns") or not self.attack.has_attack:
            self._judge("", outcome)
            return
        for part, args in self._parts():
            if not self.worker.alive and not self._try(self._load).startswith("returns"):
                break
            self._judge(part, self._try(lambda args=args: self._call("attack", *args)))
        if self.worker.alive and self.attack.takes:
            self._try(lambda: self._call("attack", np.zeros(4_000_000)))  # who does not read shall not keep us
        elif self.worker.alive:
            self._try(lambda: self._call("attack"))  # a reply that was forged for the next call comes now

    def _load(self) -> Any:
        self.close()
        self.worker = Worker(self.sandbox.server, self.limits)
        self.capture = os.dup(self.worker._capture)  # to be seen also when the worker is gone
        self.worker.hand_over({"sub": self.source}, {})
        names = self.worker.load("sub")
        if "setup" in names:
            call = self.worker._call + 2
            self._call("setup", self.sandbox.canaries.info(os.getpid(), self.sandbox.server.process.pid, call))
        return names

    def _parts(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        if b"def names" in self.source:
            for name in self._call("names"):
                yield str(name), (name,)
        elif b"def count" in self.source:
            for number in range(self._call("count")):
                yield str(number), (number, 4 if b"def setup" in self.source else 3)
        else:
            yield "", (np.array([42.5]),) if self.attack.takes else ()

    def _call(self, name: str, *args: Any) -> Any:
        self.calls += 1
        self.worker.begin()
        result = self.worker.call("sub", None, name, args, {}).result
        if isinstance(result, Handle) and result.is_iterator:
            result = [self.worker.take(result, 5), self.worker.take(result, 10**9)]
        return result

    def _try(self, ask: Any) -> str:
        """Return what came of a request: "returns TEXT", "raises TYPE" or "stopped NAME"."""
        told: Any
        try:
            told = ask()
            outcome = f"returns {told if isinstance(told, str) else repr(told)[:200]}"
        except StudentError as error:
            told, outcome = [error.type_name, error.text, error.traceback], f"raises {error.builtin}"
        except StoppedError as error:
            told, outcome = error.detail, f"stopped {error.name}"
        if self.sandbox.canaries.is_in(told) or (
            self.worker.alive and self.sandbox.canaries.is_in(self.worker.output())
        ):
            self.breaches.append("the secret was read")
        if self.capture >= 0 and os.fstat(self.capture).st_size > OUTPUT_CAP:
            self.breaches.append("more was printed than there is room for")
        if "BREACH" in outcome:
            self.breaches.append(outcome[:300])
        return outcome

    def _judge(self, part: str, outcome: str) -> None:
        self.seen.append(f"{part}: {outcome[:120]}" if part else outcome[:300])
        if self.attack.is_expected(part, outcome):
            return
        if outcome.startswith("returns") or set(self.sandbox.layers) >= {"seccomp", "limits"}:
            self.breaches.append(
                f"{part or 'it'} was to be {self.attack.expected.get(part, self.attack.expected.get(''))}"
            )

    def close(self) -> None:
        """Kill the worker and keep what it used."""
        if self.worker is not None:
            self.worker.close()
            if self.capture >= 0:
                os.close(self.capture)
                self.capture = -1
            self.peak_mib = max(self.peak_mib, self.worker.usage.get("peak", 0) >> 10)
            status = self.worker.usage.get("status", 0)
            self.ended = f"signal {os.WTERMSIG(status)}" if os.WIFSIGNALED(status) else f"exit {os.WEXITSTATUS(status)}"


# ---------------------------------------------------------------- against the judge

SUBMISSION = """
try:
    setup({info!r})
except NameError:
    pass


def {function}(x):
    parts = [()]
    if "names" in globals():
        parts = [(name,) for name in names()]
    elif "count" in globals():
        parts = [(0, 3)]
    elif attack.__code__.co_argcount:
        parts = [(x,)]
    came = error = None
    for part in parts:
        try:
            came = attack(*part)
        except Exception as raised:
            error = raised
    if error is not None:
        raise error
    return came
"""
SUBMISSION_OF_ALL = """

def {function}(*args, **kwargs):
    import numpy
    return attack(numpy.asarray(args[0], dtype=float))
"""


class Judging:
    """Two graders of a real assignment under two secrets: what students read may not depend on the secret.

    An attack takes the place of one function, or of all of them if `function` is "".
    """

    def __init__(self, about: str, function: str, layers: Sequence[str], canaries: Canaries, slot: int) -> None:
        self.about, self.function = assignment(about), function
        self.canaries, self._layers, self._slot = canaries, layers, slot
        self._start()

    def _start(self) -> None:
        self.graders = [
            Grader(self.about.name, secrets.token_bytes(32), LIMITS, self._layers, self._slot + n) for n in range(2)
        ]
        every = [(pid, p) for grader in self.graders for pid, p in descendants(grader._process.pid).items()]
        self.servers = [pid for pid, process in every if b"autograder.sandbox.forkserver" in process.command]
        self.trusted = Trusted([*self.servers, *(grader._process.pid for grader in self.graders)])

    def run(self, attack: Attack) -> dict[str, Any]:
        """Hand an attack in, and return what it earned."""
        begun = time.monotonic()
        files = self._submission(attack)
        # What acts when it is read has the solution beside it, which is worth its points.
        attacked = {item.function for item in self.about.items if self.function in ("", item.function)}
        honest = sum(item.points for item in self.about.items if not attack.has_attack or item.function not in attacked)
        breaches: list[str] = []
        earned = 0
        try:
            for _ in range(3):  # who is stopped may be stopped by one clock or the other
                first, second = (self._student_reads(verdict, files) for verdict in self._verdicts(attack, files))
                different = _different(first[0], second[0], attack.tells)
                if not different:
                    break
            else:
                breaches.append(f"what students read depends on hidden data: {different}"[:400])
            for record, text in (first, second):
                earned = max(earned, sum(item["mark"] for item in record["items"]))
                if attack.has_attack and any(i["mark"] for i in record["items"] if i["function"] in attacked):
                    breaches.append("it earned points")
                if self.canaries.is_in(text):
                    breaches.append("students read the secret")
                if "<script" in text or any(ord(c) < 32 and c not in "\n\t" for c in text):
                    breaches.append("a page holds what a page must not")
        except GraderBrokeError as error:
            breaches.append(f"the grader broke: {error.what} {error.where}"[-400:])
            self.close()
            self._start()
        return {"earned": earned, "honest": honest, "judge_sec": round(time.monotonic() - begun, 2),
                "breaches": breaches + self.trusted.changes() + self.canaries.changes()}  # fmt: skip

    def _submission(self, attack: Attack) -> dict[str, bytes]:
        files = {}
        info = self.canaries.info(self.graders[0]._process.pid, self.servers[0], 4)
        for exercise in self.about.exercises:
            source = exercise.solution.read_bytes() + b"\n\n" + attack.source.replace(PROTOTYPE_MAGIC, MAGIC)
            if self.function == "":
                for each in exercise.functions:
                    source += SUBMISSION_OF_ALL.format(function=each.name).encode()
            elif attack.has_attack:
                source += SUBMISSION.format(info=info, function=self.function).encode()
            files[exercise.filename] = source
        return files

    def _verdicts(self, attack: Attack, files: dict[str, bytes]) -> list[Verdict]:
        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(lambda grader: grader.judge(attack.name, files), self.graders))

    def _student_reads(self, verdict: Verdict, files: dict[str, bytes]) -> tuple[Any, str]:
        """Return the record as plain data, without its key, and the page."""
        record = mark(verdict.report, self.about, Submission(self.about.name, verdict.report.student, files), "")
        return msgspec.to_builtins(record), page(record, files, assignment=self.about)

    def ends_well(self) -> list[str]:
        """Judge the solution after all attacks: it must earn everything."""
        files = {exercise.filename: exercise.solution.read_bytes() for exercise in self.about.exercises}
        verdict = self.graders[0].judge("behaves", files)
        return (
            []
            if all(item.outcome == "passed" for item in verdict.report.items)
            else ["the next submission paid for it"]
        )

    def close(self) -> None:
        """End the graders."""
        for grader in self.graders:
            grader.close()


def _different(one: Any, other: Any, tells: frozenset[str], place: str = "") -> str:
    """Return where two records tell different things, "" if nowhere; in what an attack is known to choose they may.

    Which of the fixed sentences fits depends on hidden data, as the outcome does. What may not is a number in them.
    """
    found: Iterable[str] = ()
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        # Examples come from a worker that has seen nothing hidden; another sentence has another one.
        passed = {*tells, *({"example"} if one.get("text") != other.get("text") else ())}
        found = (_different(one[key], other[key], tells, f"{place}/{key}") for key in one if key not in passed)
    elif isinstance(one, list | tuple) and isinstance(other, list | tuple) and len(one) == len(other):
        found = (_different(a, b, tells, f"{place}/{i}") for i, (a, b) in enumerate(zip(one, other, strict=True)))
    elif isinstance(one, str) and isinstance(other, str):
        found = [f"{place}: {one!r} or {other!r}"] if _NUMBERS.findall(one) != _NUMBERS.findall(other) else []
    elif one != other and not place.endswith("/explanation"):
        found = [f"{place}: {one!r} or {other!r}"]
    return next((text for text in found if text), "")


_NUMBERS = re.compile(r"\d[\d.]{2,}")
"""Numbers of three characters or more: the fixed sentences speak of 1/2 and of 10."""


# ---------------------------------------------------------------- all of them


def wanted(folder: Path, only: Sequence[str], quick: bool) -> list[Attack]:
    """Return the attacks to run."""
    return [
        attack for attack in attacks(folder)
        if (not only or attack.name in only or attack.name.startswith(tuple(only))) and not (quick and attack.is_slow)
    ]  # fmt: skip


def main(folder: Path, report: int, layers: Sequence[str], only: Sequence[str], quick: bool, judge: bool) -> None:
    """Run the attacks and write a line about each."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)  # what an attack leaves behind becomes ours
    set_dumpable("nondump" not in layers)
    temporary = Path(tempfile.mkdtemp(prefix="gradkit-attacks-"))
    out = os.fdopen(report, "w", buffering=1)
    try:
        canaries = Canaries(temporary)
        sandbox = Sandbox(layers, canaries)
        chosen = wanted(folder, only, quick)
        judging = [Judging(ABOUT, FUNCTION, layers, canaries, 1)] if judge else []
        if judge and any(attack.group == "tell" for attack in chosen):
            judging.append(Judging(ABOUT_ALL, "", layers, canaries, 3))
        print(json.dumps({"tier": sandbox.server.tier, "layers": sandbox.server.layers,
                          "got_through": sandbox.server.got_through}), file=out)  # fmt: skip
        for attack in chosen:
            print(json.dumps({"begins": attack.name}), file=out)
            found = sandbox.run(attack)
            for each in judging if attack.group == "tell" else judging[:1]:
                graded = each.run(attack)
                found = {**graded, **found, "breaches": found["breaches"] + [f"judge: {b}" for b in graded["breaches"]]}
            print(json.dumps({"name": attack.name, **found}), file=out)
        for each in judging:
            print(json.dumps({"afterwards": each.ends_well()}), file=out)
            each.close()
        sandbox.close()
        print(json.dumps({"ended": True}), file=out)
        canaries.close()
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="one tier of benchmarks/attacks.py")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--report", type=int, required=True)
    parser.add_argument("--layers", default=",".join(LAYERS))
    parser.add_argument("--only", default="")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--no-judge", dest="judge", action="store_false")
    options = parser.parse_args()
    split = {name: tuple(filter(None, getattr(options, name).split(","))) for name in ("layers", "only")}
    sys.exit(main(options.folder, options.report, split["layers"], split["only"], options.quick, options.judge))
