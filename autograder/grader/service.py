"""The service of a grader: pytest collects an assignment's hidden tests once, and judges one submission after another.

It answers each request with a verdict. Submissions are judged in forks of the warm process, so that nothing that they
leave behind builds up, and memory stays flat.
"""

from __future__ import annotations

import gc
import os
import reprlib
import socket
import traceback
from typing import NoReturn

import msgspec
import pytest

from autograder.grader.forkservers import ForkServer, best_fork_server
from autograder.grader.judge import Judge
from autograder.grader.messages import Hello, Ready, Reply, Request, Verdict, receive, send
from autograder.grader.plugin import ITEM, JUDGING, Judging, attach_items, in_order_of_judgement
from autograder.model import Assignment
from autograder.sandbox import files

OURS = frozenset({"student", "draw", "reference"})
"""The fixtures of hidden tests."""

GENERATION = 100
"""Submissions that one fork of the warm process judges."""
GENERATION_OVER, HUNG_UP = 3, 4
"""How such a fork ends, as exit codes: there may be more to judge, or there is nobody to judge for."""

MOST_DETAIL = 4000


class Server(Judging):
    """A pytest plugin whose run loop is the service."""

    def __init__(self, channel: socket.socket, hello: Hello, about: Assignment, begun: ForkServer) -> None:
        super().__init__()
        self.channel = channel
        self.hello = hello
        self.assignment = about
        self.begun = begun
        self.judge: Judge | None = None
        self._full: ForkServer | None = None
        self.ready = False
        self.trouble = ""

    def judge_of(self, node: pytest.Item) -> Judge:
        """There is one judge."""
        assert self.judge is not None
        return self.judge

    def pytest_configure(self, config: pytest.Config) -> None:
        """Let the fixtures find the judge."""
        config.stash[JUDGING] = self
        config.option.verbose = 0  # an option of the terminal, which is left out; assertions ask for it

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep what went wrong while a rubric was imported."""
        if report.failed:
            self.trouble += report.longreprtext

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Join tests and items, and put them in the order of judgement."""
        attach_items(items, self.assignment)
        items[:] = in_order_of_judgement(items)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Serve until the engine hangs up."""
        with files.scratch():
            self._load(session)
            with self._fork_server(full=self.begun.full, begun=self.begun) as server:
                self._serve_with(server, session)
        return True

    def _load(self, session: pytest.Session) -> None:
        """Load all that judging needs, while the fork server starts: which may yet be replaced by another."""
        other = None if self.begun.full else self._full_fork_server
        self.judge = Judge(self.assignment, self.hello.secret, self.hello.limits, self.begun, other)
        for node in session.items:
            self.judge.rubrics[node.stash[ITEM].exercise] = node.module  # type: ignore[attr-defined]

    def _serve_with(self, server: ForkServer, session: pytest.Session) -> None:
        assert self.judge is not None
        self.judge.server = server
        if self.hello.warm:
            self._warm_up(session)
        gc.freeze()
        gc.enable()
        self.ready = True
        send(self.channel, Ready(server.tier, server.layers))
        while self._serve_in_a_fork(session):
            pass

    def _fork_server(self, *, full: bool, begun: ForkServer | None = None) -> ForkServer:
        slot, layers = self.hello.slot, self.hello.layers
        if not layers:
            return best_fork_server(slot, full=full, warm=self.hello.warm, begun=begun)
        server = begun or ForkServer(layers, slot, full=full, warm=self.hello.warm, wait=False)
        server.await_ready()
        return server

    def _full_fork_server(self) -> ForkServer:
        """Return the one for those who name what is seldom used: it is started when the first of them comes."""
        if self._full is None:
            self._full = self._fork_server(full=True)
        return self._full

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> bool | None:
        """Run a test that needs no fixtures but ours by calling it: pytest's own way costs as much as the test.

        Any other test goes pytest's way.
        """
        assert isinstance(item, pytest.Function)
        names = item._fixtureinfo.argnames
        if not OURS.issuperset(names):
            return None
        judge, rubric_item = self.judge_of(item), item.stash[ITEM]
        student, draw = judge.proxies(rubric_item)
        given = {"student": student, "draw": draw, "reference": judge.references[rubric_item.exercise]}
        try:
            item.obj(**{name: given[name] for name in names})
        except BaseException as error:
            judge.failed(rubric_item, error, _detail(error))
        else:
            judge.passed(rubric_item)
        return True

    def _is_settled(self, item: pytest.Item) -> bool:
        """Begin an item, and tell whether there is no test to run: pytest then hears nothing of it."""
        assert isinstance(item, pytest.Function)
        if not OURS.issuperset(item._fixtureinfo.argnames):
            return False  # begun by pytest's own set-up
        judge, rubric_item = self.judge_of(item), item.stash[ITEM]
        if judge.is_judged(rubric_item):
            return judge.begin_item(rubric_item)
        judge.not_judged(rubric_item)
        return True

    def _warm_up(self, session: pytest.Session) -> None:
        """Judge the solution and the stub once, so that every cache is filled before the first fork."""
        assert self.judge is not None
        exercises = self.assignment.exercises
        solution = Request("", {exercise.filename: exercise.solution.read_bytes() for exercise in exercises})
        self.judge.rehearse(lambda: self._judge(session, solution))
        self._judge(session, Request("", {exercise.filename: exercise.stub.read_bytes() for exercise in exercises}))
        gc.collect()

    def _serve_in_a_fork(self, session: pytest.Session) -> bool:
        """Judge some submissions in a fork of the warm process; return whether there is more to come.

        The process that is forked from has judged nothing but our own files, so that memory stays flat and nothing
        builds up; one that breaks is replaced by a fresh fork.
        """
        pid = os.fork()
        if pid == 0:
            self._serve(session)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        if code not in (GENERATION_OVER, HUNG_UP):
            assert self.judge is not None
            self.judge.server.request("reset")  # it left workers behind
            send(self.channel, Reply(error=f"the judging process ended with status {code}"))
        return code != HUNG_UP

    def _serve(self, session: pytest.Session) -> NoReturn:
        try:
            for _ in range(GENERATION):
                body = receive(self.channel)
                if body is None:
                    self._leave(HUNG_UP)
                send(self.channel, self._reply(session, msgspec.msgpack.decode(body, type=Request)))
            self._leave(GENERATION_OVER)
        finally:
            os._exit(1)

    def _leave(self, code: int) -> NoReturn:
        if self._full is not None:
            self._full.close()
        os._exit(code)

    def _reply(self, session: pytest.Session, request: Request) -> Reply:
        try:
            return Reply(self._judge(session, request))
        except BaseException:
            return Reply(error=traceback.format_exc())

    def _judge(self, session: pytest.Session, request: Request) -> Verdict:
        assert self.judge is not None
        self.judge.begin(request.student, request.files, request.fallback)
        nodes = [n for n in session.items if not request.only or n.stash[ITEM].exercise in request.only]
        for node, following in zip(nodes, [*nodes[1:], None], strict=True):
            if not self._is_settled(node):
                node.config.hook.pytest_runtest_protocol(item=node, nextitem=following)
        return self.judge.finish()


def _detail(error: BaseException) -> str:
    """Return what the staff's log says of a failed item: hidden values included, cut at a length."""
    if not isinstance(error, AssertionError):
        return "".join(traceback.format_exception(error))
    places = [frame for frame in traceback.extract_tb(error.__traceback__) if "/hidden/" in frame.filename]
    where = f"{places[-1].filename}:{places[-1].lineno}: {places[-1].line}\n" if places else ""
    values = "".join(
        f"\n{name}: {reprlib.repr(getattr(error, name))}" for name in ("actual", "desired") if hasattr(error, name)
    )
    return f"{where}{error}{values}"[:MOST_DETAIL]


def serve(channel: socket.socket, hello: Hello, about: Assignment, begun: ForkServer) -> str:
    """Judge what comes until the other end hangs up; return what kept it from that, or "".

    Parameters
    ----------
    begun : ForkServer
        The one to use, which may still be starting. It is closed at the end.
    """
    server = Server(channel, hello, about, begun)
    rubrics = [str(exercise.rubric) for exercise in about.exercises]
    pytest.main([*_OPTIONS, *rubrics], plugins=[server])
    return "" if server.ready else server.trouble or "pytest did not collect the hidden tests"


_OPTIONS = [
    "--import-mode=importlib", "--rootdir=/", "-c/dev/null", "--noconftest", "-p", "autograder.grader.plugin",
    *(part for name in (
        "cacheprovider", "capture", "doctest", "faulthandler", "junitxml", "logging", "nose", "pastebin", "recwarn",
        "setuponly", "setupplan", "stepwise", "terminal", "threadexception", "unittest", "unraisableexception",
        "warnings",
    ) for part in ("-p", f"no:{name}")),
]  # fmt: skip
"""Only what judging needs of pytest: each other plugin costs something at every item."""
