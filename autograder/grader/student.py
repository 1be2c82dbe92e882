"""A submission on the bench, and `student`, the proxy through which a hidden test calls it.

`student.softmax(A)` crosses to the worker as data and comes back as data. Every call is kept, so that a failure can
be compared with what a known misconception gives for the same arguments.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from autograder.course import Limits
from autograder.grader import rehearsal
from autograder.grader.forkservers import ForkServer
from autograder.grader.rehearsal import Calls, Script
from autograder.grader.workers import Answer, Called, StoppedError, StudentError, Worker
from autograder.sandbox.wire import Handle

__all__ = ["Bench", "Call", "LoadError", "MissingError", "Remote", "StoppedError", "Student", "StudentError", "seed_of"]


MOST_WAITS = 3
"""After so many runs that waited until their deadline, a submission is not run any more: a class has no time for it."""


class MissingError(AssertionError):
    """There is nothing to call: `function` is "" if the file itself was not handed in."""

    def __init__(self, module: str, function: str = "") -> None:
        super().__init__(f"{module}.py" + (f" does not define {function}" if function else " is missing"))
        self.module, self.function = module, function


class LoadError(AssertionError):
    """The student's file cannot be imported; `cause` says why."""

    def __init__(self, module: str, cause: StudentError | StoppedError) -> None:
        super().__init__(f"{module}.py does not load: {cause}")
        self.module, self.cause = module, cause


@dataclass(frozen=True, slots=True)
class Call:
    """One call that a test made: `target` is 0 for a module's function, else the number of the object it is on."""

    target: int
    name: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    result: Any = None
    error: str = ""
    """The built-in exception type, or "" if the call returned."""
    text: str = ""
    """What the exception says: for comparing, never to be shown."""
    warnings: tuple[tuple[str, str], ...] = ()
    changed: tuple[str, ...] = ()
    """The arguments that it wrote into."""


def seed_of(secret: bytes, *names: str) -> int:
    """Return the seed of hidden data: 64 bits of HMAC-SHA256 of the names under the course's secret."""
    digest = hmac.new(secret, "/".join(names).encode(), hashlib.sha256).digest()
    return int.from_bytes(digest[:8], "little")


class Bench:
    """One submission and the worker that it runs in, which is replaced when it dies.

    Parameters
    ----------
    files : mapping of str to bytes
        Module name -> source: what was handed in.
    fallback : mapping of str to bytes
        Module name -> source of what serves functions that a file does not define. Empty for students.
    given : mapping of str to bytes
        Module name -> source of the plain modules of the assignment; they go before what was handed in.
    """

    def __init__(
        self, server: ForkServer, limits: Limits, files: Mapping[str, bytes], fallback: Mapping[str, bytes],
        given: Mapping[str, bytes] = MappingProxyType({}),
    ) -> None:  # fmt: skip
        self.server, self.limits, self.files, self.fallback, self.given = server, limits, files, fallback, given
        self.calls: list[Call] = []
        self.lines: dict[str, dict[str, tuple[int, int]]] = {}
        self.cpu = 0.0
        self.peak = 0
        self._waits = 0
        self._seed = 0
        self._worker: Worker | None = None
        self._loaded: set[str] = set()
        self._seen: set[tuple[str, str]] = set()
        """The functions, as (module, name), that were found in this worker."""
        self._failed: dict[str, StudentError | StoppedError] = {}
        self._is_inherited = False
        self._ahead: _Ahead | None = None
        self.recorder: Calls | None = None
        """Where the calls of an item are written down, if they are."""
        self.shakes = False
        """Whether results are given a little off."""

    def begin(self, seed: int) -> None:
        """Begin an item: forget the calls of the one before, set budgets and chance."""
        self.calls = []
        self._ahead = None
        self._seed = seed
        self._is_inherited = self._worker is not None and self._worker.alive and self._worker.is_quiet()
        if self._worker is None:
            return
        if self._is_inherited:
            self._worker.forget_output()
            self._worker.begin(seed)
        else:
            self.close()

    def names(self, module: str) -> Mapping[str, tuple[int, int]]:
        """Return the public names of a module of the submission, loading it if need be.

        Raises
        ------
        MissingError, LoadError
            If it was not handed in, or cannot be imported: asked again, it is not tried again.
        """
        if not any(module in sources for sources in (self.files, self.fallback, self.given)):
            raise MissingError(module)
        if not self._is_ahead or module not in self._loaded:
            self._import(module)
        if module in self._failed:
            raise LoadError(module, self._failed[module])
        return self.lines[module]

    def _import(self, module: str) -> None:
        """Import a module, and all that was handed in, before anything is called.

        What an import tells is shown to students, so that none may happen where hidden data have been.
        """
        while True:
            worker = self._running()  # in place of one that an import has ended
            wanted = (name for name in (module, *self.files) if name not in self._loaded and name not in self._failed)
            if (name := next(wanted, None)) is None:
                return
            worker.begin()  # importing has a budget of its own, and the same chance whichever item comes first
            try:
                self.lines[name] = worker.load(name)
            except (StudentError, StoppedError) as error:
                self._failed[name] = error
            else:
                self._loaded.add(name)
            if worker.alive:
                worker.forget_output()
                worker.begin(self._seed)

    def rehearse(self, script: Script) -> bytes | None:
        """Make the calls of an item ahead and return the digest of all answers, or None if they did not all come."""
        if self._waits >= MOST_WAITS or not self._has(script.functions):
            return None
        answers, stopped = self._running().call_ahead(script.sent)
        if stopped is not None and self._is_inherited and not answers and stopped.name not in ("cpu", "wall"):
            # Perhaps by what another function has left behind: see `_called_now`.
            self._is_inherited = False
            if not self._has(script.functions):
                return None
            answers, stopped = self._running().call_ahead(script.sent)
        self._waits += stopped is not None and stopped.name == "wall"
        self._ahead = _Ahead(script, answers, stopped)
        return None if stopped else rehearsal.digest(answers)

    def _has(self, functions: frozenset[tuple[str, str]]) -> bool:
        if functions <= self._seen and self._worker is not None and self._worker.alive:
            return True
        try:
            if not all(name in self.names(module) for module, name in functions):
                return False
        except (MissingError, LoadError):
            return False
        self._seen |= functions
        return True

    @property
    def _is_ahead(self) -> bool:
        """Whether there are answers that the test has not asked for yet."""
        return self._ahead is not None and len(self.calls) < len(self._ahead.script.asked)

    @property
    def went_as_rehearsed(self) -> bool:
        """Whether the calls of this item have been those of the script, all of them and no other."""
        return self._ahead is not None and len(self.calls) == len(self._ahead.script.asked)

    def call(
        self, module: str, on: Handle | None, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any],
        *, count: bool = False,
    ) -> Called:  # fmt: skip
        """Call a function of the submission and keep what came of it; with `count`, count its instructions."""
        target = on.number if on else 0
        try:
            called = self._called_ahead(module, on, name, args, kwargs, count=count)
            if called is None:
                called = self._called_now(module, on, name, args, kwargs, count=count)
        except StudentError as error:
            self.calls.append(Call(target, name, args, kwargs, error=error.builtin, text=error.text))
            raise
        self.calls.append(
            Call(target, name, args, kwargs, called.result, warnings=called.warnings, changed=called.changed)
        )
        if self.recorder is not None and not rehearsal.is_plain(called.result):
            self.recorder.take_back()
        return replace(called, result=rehearsal.shaken(called.result)) if self.shakes else called

    def _called_now(
        self, module: str, on: Handle | None, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any],
        *, count: bool,
    ) -> Called:  # fmt: skip
        if self._waits >= MOST_WAITS:
            raise StoppedError("wall", "this submission has waited often enough")
        worker = self._running()
        if self.recorder is not None:
            self.recorder.add(worker.request(module, on, name, args, kwargs, count=count))
        try:
            return worker.call(module, on, name, args, kwargs, count=count)
        except StoppedError as error:
            self._waits += error.name == "wall"
            if not self._is_inherited or self.calls or error.name in ("cpu", "wall"):
                raise
            # Perhaps by what another function has left behind: in a worker of its own it is this one's doing.
            self._is_inherited = False
            self.names(module)
            return self._called_now(module, on, name, args, kwargs, count=count)

    def _called_ahead(
        self, module: str, on: Handle | None, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any],
        *, count: bool,
    ) -> Called | None:  # fmt: skip
        """Return what came of a call that was made ahead, or None if it is still to be made."""
        if not self._is_ahead:
            return None
        ahead, worker, n = self._ahead, self._worker, len(self.calls)
        assert ahead is not None
        assert worker is not None
        request = worker.request(module, on, name, args, kwargs, count=count)
        if rehearsal.encoded(request) != ahead.script.asked[n]:
            self._leave_script(is_plain=rehearsal.is_plain(request))
            return None
        if n < len(ahead.answers):
            return worker.called(worker.understood(ahead.answers[n]))
        assert ahead.stopped is not None
        raise ahead.stopped

    def _leave_script(self, *, is_plain: bool) -> None:
        """Bring a new worker to where a test leaves the script: there the calls that follow have not been made.

        What is asked of an object that stayed in the worker can only be asked of that worker.
        """
        assert self._ahead is not None
        made, self._ahead = self._ahead.script.sent[: len(self.calls)], None
        if not is_plain:
            return
        modules = list(self._loaded)
        self.close()
        self._is_inherited = False
        for module in modules:
            self.names(module)
        if made and (stopped := self._running().call_ahead(made)[1]) is not None:
            raise stopped

    def get(self, on: Handle, name: str) -> Any:
        """Return an attribute of an object in the worker."""
        self._other()
        return self._running().get("", on, name)

    def signs(self, module: str, name: str, asked: Sequence[str]) -> list[tuple[str, int, str]]:
        """Return the signs of a mistake in the source of a function: only to be asked before anything hidden is called.

        Each is (code, line, name that it is about): see `autograder.sandbox.signs`.
        """
        return self._running().read(module, name, asked) if module in self.files else []

    def take(self, on: Handle, count: int) -> Any:
        """Return values of an iterator in the worker."""
        self._other()
        return self._running().take(on, count)

    def _other(self) -> None:
        """Note that something else than a function of a module is asked for."""
        if self.recorder is not None:
            self.recorder.add_other()
        if self._is_ahead:
            self._leave_script(is_plain=False)

    def output(self) -> str:
        """Return what the submission printed in this item."""
        return self._worker.output() if self._worker is not None and self._worker.alive else ""

    def close(self) -> None:
        """End the worker."""
        if self._worker is not None:
            self._worker.close()
            self.cpu += self._worker.usage.get("cpu", 0.0)
            self.peak = max(self.peak, self._worker.usage.get("peak", 0))
            self._worker = None
            self._loaded.clear()
            self._seen.clear()

    def _running(self) -> Worker:
        if self._worker is None or not self._worker.alive:
            self.close()
            self._worker = Worker(self.server, self.limits)
            self._worker.hand_over({**self.files, **self.given}, self.fallback)
            self._worker.begin(self._seed)
        return self._worker


@dataclass(frozen=True, slots=True)
class _Ahead:
    """The answers to calls that were made ahead, and what came instead of the rest."""

    script: Script
    answers: list[Answer]
    stopped: StoppedError | None


class Student:
    """What a hidden test calls `student`: one module of the submission."""

    def __init__(self, bench: Bench, module: str) -> None:
        self._bench = bench
        self._module = module
        self.changed: tuple[str, ...] = ()

    def module(self, name: str) -> Student:
        """Return another module of the same submission."""
        return Student(self._bench, name)

    def __getattr__(self, name: str) -> _Function:
        if name.startswith("_"):
            raise AttributeError(name)
        return _Function(self, None, name)

    def _call(
        self, on: Handle | None, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any], *, count: bool = False
    ) -> Any:
        self.changed = ()
        # Also for a call on an object: were the worker a new one, the object would be gone with the old one.
        if name not in self._bench.names(self._module) and on is None:
            raise MissingError(self._module, name)
        called = self._bench.call(self._module, on, name, args, kwargs, count=count)
        self.changed = called.changed
        return _wrap(self, called.result)


class _Function:
    """A function of the submission, or a method of one of its objects."""

    def __init__(self, student: Student, on: Handle | None, name: str) -> None:
        self._student, self._on, self._name = student, on, name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._student._call(self._on, self._name, args, kwargs)

    def instructions(self, *args: Any, **kwargs: Any) -> int:
        """Return how many bytecode instructions of the student's files run during a call (after a warm-up call)."""
        count = self._student._call(self._on, self._name, args, kwargs, count=True)
        if type(count) is not int or count < 0:
            raise StoppedError("protocol", "a count that is none")
        return count


class Remote:
    """An object that stayed in the worker: its methods can be called, its attributes read with `attribute`."""

    def __init__(self, student: Student, handle: Handle) -> None:
        self._student = student
        self.handle = handle

    def __getattr__(self, name: str) -> _Function:
        if name.startswith("_"):
            raise AttributeError(name)
        return _Function(self._student, self.handle, name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the object itself."""
        return self._student._call(self.handle, "", args, kwargs)

    def attribute(self, name: str) -> Any:
        """Return the value of an attribute."""
        return _wrap(self._student, self._student._bench.get(self.handle, name))

    def take(self, count: int) -> Any:
        """Return the next `count` values of an iterator."""
        return _wrap(self._student, self._student._bench.take(self.handle, count))

    def __repr__(self) -> str:
        return f"<{self.handle.type_name} in the worker>"


def _wrap(student: Student, value: Any) -> Any:
    if isinstance(value, Handle):
        return Remote(student, value)
    if type(value) in (list, tuple):
        return type(value)(_wrap(student, v) for v in value)
    return value
