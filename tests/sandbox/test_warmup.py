"""What the fork server does once for all workers: typical requests, which must work, and leave nothing behind."""

from __future__ import annotations

import socket
import sys

import numpy as np
import pytest

from autograder.sandbox import warmup, wire, worker


@pytest.fixture(scope="module")
def answers():
    """The answers of one round, by function, and the worker's state as it was before it was forgotten."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        names = warmup.ask(ours.fileno())
        ours.shutdown(socket.SHUT_WR)
        worker.answer(theirs.fileno())
        theirs.close()
        reader = wire.Reader(ours.fileno())
        found = [reader.receive() for _ in names]
    worker.forget()
    return [
        (name, kind, wire.decode(header, body, lambda node: node))
        for name, (kind, _, header, body) in zip(names, found, strict=True)
    ]


def test_typical_requests_are_answered_but_for_the_mistake(answers):
    assert {name for name, kind, _ in answers if kind != wire.OK} == {"mistake"}
    told = {name: value for name, _, value in answers}
    assert told["mistake"]["builtin"] == "ValueError"
    assert told["predict"][0].shape == (12,)
    assert told["solve"][0][1] == pytest.approx(1.0)


def test_typical_functions_are_right(answers):
    softmax = next(value[0] for name, _, value in answers if name == "softmax")
    np.testing.assert_allclose(softmax.sum(axis=1), 1.0)


def test_nothing_of_it_is_left():
    before = set(sys.modules)

    warmup.warm_up()

    assert set(sys.modules) == before
    assert worker._modules not in sys.meta_path
    assert (worker._modules.files, worker._handles, worker._watched) == ({}, {}, [])


def test_a_submission_may_use_the_names_of_it(fork_server):
    from autograder.course import Limits
    from autograder.grader.workers import Worker

    worker = Worker(fork_server, Limits())
    worker.hand_over({"typical": b"def sigmoid(z):\n    return 'mine'\n"}, {})

    assert worker.load("typical") == {"sigmoid": (1, 2)}
    assert worker.call("typical", None, "sigmoid", [1.0], {}).result == "mine"
    worker.close()
