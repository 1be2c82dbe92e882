"""The grader process: pytest has collected an assignment's hidden tests once, and judges one submission after another.

Started by exec with a socket. It answers each request with a verdict. Every submission is judged in a fork of the
warm process, so that nothing that one leaves behind can meet the next, and memory stays flat.
"""

from __future__ import annotations

import gc
import os
import socket
import sys
import traceback
from typing import NoReturn

import msgspec
import pytest

from autograder.catalog import assignment
from autograder.errors import GradkitError
from autograder.grader.judge import Judge
from autograder.grader.messages import Hello, Ready, Reply, Request, Verdict, receive, send
from autograder.grader.plugin import ITEM, JUDGING, Judging, attach_items, in_order_of_judgement
from autograder.grader.workers import ForkServer
from autograder.sandbox.lockdown import set_dumpable


class Server(Judging):
    """A pytest plugin whose run loop is the service."""

    def __init__(self, channel: socket.socket, hello: Hello) -> None:
        super().__init__()
        self.channel = channel
        self.hello = hello
        self.assignment = assignment(hello.assignment)
        self.judge: Judge | None = None
        self.warm = False
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
        server = ForkServer(self.hello.layers, self.hello.slot)
        self.judge = Judge(self.assignment, self.hello.secret, self.hello.limits, server)
        for node in session.items:
            self.judge.rubrics[node.stash[ITEM].exercise] = node.module  # type: ignore[attr-defined]
        self._warm_up(session)
        self.warm = True
        send(self.channel, Ready(server.tier, server.layers))
        while body := receive(self.channel):
            self._judge_in_a_fork(session, msgspec.msgpack.decode(body, type=Request))
        server.close()
        return True

    def _warm_up(self, session: pytest.Session) -> None:
        """Judge the solution once, so that every cache of pytest is filled before the first fork."""
        files = {exercise.filename: exercise.solution.read_bytes() for exercise in self.assignment.exercises}
        self._judge(session, Request("", files))
        gc.collect()
        gc.freeze()

    def _judge_in_a_fork(self, session: pytest.Session, request: Request) -> None:
        pid = os.fork()
        if pid:
            _, status = os.waitpid(pid, 0)
            if status:
                assert self.judge is not None
                self.judge.server.request("reset")  # it left workers behind
                send(self.channel, Reply(error=f"the judging process ended with status {status}"))
            return
        try:
            try:
                reply = Reply(self._judge(session, request))
            except BaseException:
                reply = Reply(error=traceback.format_exc())
            send(self.channel, reply)
            os._exit(0)
        finally:
            os._exit(1)

    def _judge(self, session: pytest.Session, request: Request) -> Verdict:
        assert self.judge is not None
        self.judge.begin(request.student, request.files, request.fallback)
        nodes = [n for n in session.items if not request.only or n.stash[ITEM].exercise in request.only]
        for node, following in zip(nodes, [*nodes[1:], None], strict=True):
            node.config.hook.pytest_runtest_protocol(item=node, nextitem=following)
        return self.judge.finish()


def main(fd: int) -> NoReturn:
    """Serve on the socket that was inherited as `fd`."""
    set_dumpable(False)
    channel = socket.socket(fileno=fd)
    body = receive(channel)
    assert body is not None
    hello = msgspec.msgpack.decode(body, type=Hello)
    error = ""
    try:
        server = Server(channel, hello)
        rubrics = [str(exercise.rubric) for exercise in server.assignment.exercises]
        pytest.main([*_OPTIONS, *rubrics], plugins=[server])
        if not server.warm:
            error = server.trouble or "pytest did not collect the hidden tests"
    except GradkitError as found:
        error = str(found)
    except BaseException:
        error = traceback.format_exc()
    if error:
        send(channel, Ready(error=error))
    os._exit(1 if error else 0)


_OPTIONS = [
    "--import-mode=importlib", "--rootdir=/", "-c/dev/null", "--noconftest", "-p", "autograder.grader.plugin",
    *(part for name in (
        "cacheprovider", "capture", "doctest", "faulthandler", "junitxml", "logging", "nose", "pastebin", "recwarn",
        "setuponly", "setupplan", "stepwise", "terminal", "threadexception", "unittest", "unraisableexception",
        "warnings",
    ) for part in ("-p", f"no:{name}")),
]  # fmt: skip
"""Only what judging needs of pytest: each other plugin costs something at every item."""


if __name__ == "__main__":
    main(int(sys.argv[1]))
