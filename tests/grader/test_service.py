"""The parts of the grader process that need no process: its messages, and what its log says."""

from __future__ import annotations

import socket
import threading

import msgspec
import numpy as np
import pytest

from autograder.course import Limits
from autograder.grader.messages import Hello, Ready, Reply, Request, Verdict, receive, send
from autograder.grader.service import MOST_DETAIL, _detail
from autograder.model import Report
from autograder.rubric import Mismatch


def test_messages_cross_whole_and_the_end_is_none():
    verdict = Verdict(Report("a", "Ada", "A", ()), {"item": "detail"}, (), False, 0.5, 1000)
    messages = [
        Hello("a", b"secret", Limits(), ("seccomp",), 2, False),
        Ready("A", ("seccomp",)),
        Request("Ada", {"f.py": b"x" * 3_000_000}, {}, ("f",)),
        Reply(verdict),
    ]
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            writer = threading.Thread(target=lambda: [send(theirs, message) for message in messages])
            writer.start()
            back = [msgspec.msgpack.decode(receive(ours), type=type(message)) for message in messages]
            writer.join()

        assert back == messages
        assert receive(ours) is None


def test_a_message_that_breaks_off_is_the_end():
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            theirs.sendall(b"\x10\0\0\0\0\0\0\0half")

        assert receive(ours) is None


def test_the_log_holds_the_values_that_differed_cut_at_a_length():
    text = _detail(Mismatch("values", "The values are not right.", np.arange(5.0), [1.0] * 10_000))

    assert "actual: array([0., 1., 2., 3., 4.])" in text
    assert len(text) <= MOST_DETAIL


def test_the_log_bears_the_longest_integer_that_travels():
    assert "999" in _detail(Mismatch("type", "", 10**4200 - 1, 1.0))


def test_an_error_of_ours_is_logged_with_its_traceback():
    with pytest.raises(TypeError) as error:
        raise TypeError("ours")

    assert "Traceback" in _detail(error.value)
