"""The engine's end of a grader process: starts one, hands it submissions, gives up on it when it breaks.

It imports neither pytest nor NumPy: those are the grader's.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from autograder.content import ELSEWHERE
from autograder.course import Limits
from autograder.errors import GraderBrokeError
from autograder.grader.messages import Hello, Ready, Reply, Request, Verdict, receive, send

START_SECONDS = 120.0
PATIENCE_SECONDS = 3600.0
"""Far above what all items of a submission may take together: only a grader that hangs is given up."""


_OTHERS = ("PYTEST_", "PYTHONWARNINGS", "PYTHONOPTIMIZE", "OPENBLAS_", "MKL_", "OMP_", "BLIS_", "NPY_")
"""Variables that are meant for somebody else's run of pytest or Python, and could change a grade.

Those of the libraries for linear algebra are here because the fork server has none of them: with other kernels, a
training that diverges ends elsewhere in the grader than in the worker, and a misconception is not recognised.
"""

_T = TypeVar("_T", bound=msgspec.Struct)


class Grader:
    """A warm grader process for one assignment.

    Parameters
    ----------
    secret : bytes
        From which hidden data are drawn.
    layers : sequence of str
        The sandbox's layers to ask for.
    slot : int
        Which of the graders that run at the same time this is, from 0.
    content : Path, optional
        The folder with the content to grade by; by default what this process has.
    core : int, optional
        The core to run on, with all that belongs to it. A grader and its worker take turns: on one core they find each
        other's data in its caches.
    warm : bool
        Whether to judge the course's own files first. That is not worth it for a single submission.
    wait : bool
        Wait until it is ready; without, `await_ready` has to be called before anything else.

    Raises
    ------
    GraderBrokeError
        If it does not start.
    """

    def __init__(
        self,
        assignment: str,
        secret: bytes,
        limits: Limits,
        layers: Sequence[str],
        slot: int = 0,
        content: Path | None = None,
        core: int | None = None,
        *,
        warm: bool = True,
        wait: bool = True,
    ) -> None:
        self.assignment, self.core = assignment, core
        ours, theirs = socket.socketpair()
        theirs.set_inheritable(True)
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by close()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "autograder.grader.server", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=self._errors,
            stderr=self._errors,
            env={
                **{name: value for name, value in os.environ.items() if not name.startswith(_OTHERS)},
                "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
                "PYTHONHASHSEED": "0",
                "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
                "OPENBLAS_NUM_THREADS": "1",
                **({ELSEWHERE: str(content)} if content else {}),
            },
            start_new_session=True,
        )
        theirs.close()
        if core is not None:  # before it is greeted: what it starts then stays there, too
            with suppress(OSError):
                os.sched_setaffinity(self._process.pid, {core})
                # Who is woken does not interrupt who runs: a worker goes on with its calls while its answers add up.
                os.sched_setscheduler(self._process.pid, os.SCHED_BATCH, os.sched_param(0))
        self._socket = ours
        self._socket.settimeout(START_SECONDS)
        with suppress(OSError):  # it has ended already: that is found when it is waited for
            send(self._socket, Hello(assignment, secret, limits, tuple(layers), slot, warm))
        if wait:
            self.await_ready()

    def await_ready(self) -> None:
        """Wait until it can judge.

        Raises
        ------
        GraderBrokeError
            If it did not start.
        """
        try:
            ready = self._receive(Ready)
        except BaseException:
            self._kill()
            self.close()
            raise
        if ready.error:
            said = self._said()
            self.close()
            raise GraderBrokeError(
                f"the grader of {self.assignment} did not start",
                where=f"{ready.error}\n{said}".strip(),
                remedy="`gradkit check` and `gradkit doctor` find out why",
            )
        self.tier = ready.tier
        self.layers = ready.layers
        self._socket.settimeout(PATIENCE_SECONDS)

    def judge(
        self,
        student: str,
        files: Mapping[str, bytes],
        fallback: Mapping[str, bytes] | None = None,
        only: Sequence[str] = (),
    ) -> Verdict:
        """Return the verdict on a submission: file name -> content.

        Parameters
        ----------
        fallback : mapping of str to bytes, optional
            Module -> source of what serves the functions that a file does not define; never for a student's.
        only : sequence of str
            The exercises to judge; all if empty.

        Raises
        ------
        GraderBrokeError
            If the grader or a hidden test broke: then there is no verdict.
        """
        reply = self._exchange(Request(student, dict(files), dict(fallback or {}), tuple(only)), Reply)
        if reply.verdict is None or reply.verdict.broken:
            trouble = reply.error or "\n".join(reply.verdict.broken if reply.verdict else ())
            raise GraderBrokeError(
                f"the grader broke on the submission of {student!r}; nothing was recorded for it",
                where=trouble.strip(),
                remedy="the fault is the rubric's or ours, not the student's: correct it and score again",
            )
        if reply.verdict.report.student != student:
            raise GraderBrokeError(
                f"the grader answered about {reply.verdict.report.student!r} when {student!r} was asked",
                where="grader",
                remedy="score again: nothing was recorded",
            )
        return reply.verdict

    def close(self) -> None:
        """Hang up; the process ends, and its fork server and workers with it."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
            self._socket.settimeout(10.0)
            while self._socket.recv(1 << 16):  # until the process ends, which `wait` sees later: it looks now and then
                pass
        self._socket.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._kill()
        self._errors.close()

    def _exchange(self, message: msgspec.Struct, kind: type[_T]) -> _T:
        with suppress(OSError):
            send(self._socket, message)
        return self._receive(kind)

    def _receive(self, kind: type[_T]) -> _T:
        try:
            body = receive(self._socket)
        except OSError:
            body = None
        if body is None:
            self._kill()
            raise GraderBrokeError(
                "a grader process ended or did not answer",
                where=self._said() or "grader",
                remedy="score again: nothing is lost",
            )
        return msgspec.msgpack.decode(body, type=kind)

    def _kill(self) -> None:
        """End the process and the fork of it that judges; its fork server ends when both are gone."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _said(self) -> str:
        """Return the end of what the process wrote to its standard streams."""
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace").strip()[-2000:]

    def __enter__(self) -> Grader:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()
