"""What the engine and a grader process say to each other: msgpack over a socket, between two that trust each other."""

from __future__ import annotations

import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from autograder.course import Limits
from autograder.model import Report

_LENGTH = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A report, and what is for the staff alone.

    Attributes
    ----------
    details : mapping of str to str
        Item -> what the test saw, hidden values included.
    broken : tuple of str
        Tracebacks of tests that failed by a fault of their own: nothing may be recorded then.
    stalled : bool
        A run waited until its wall deadline: grade it again, alone, before believing it.
    cpu, peak : float, int
        CPU seconds and peak memory (KiB) of the workers.
    """

    report: Report
    details: Mapping[str, str]
    broken: tuple[str, ...]
    stalled: bool
    cpu: float
    peak: int


class Hello(msgspec.Struct, frozen=True):
    """What a grader is started with.

    No `layers` means the best that the machine has; `warm` whether to judge the course's own files first, which makes
    it the quicker with each of those that come after.
    """

    assignment: str
    secret: bytes
    limits: Limits
    layers: tuple[str, ...]
    slot: int
    warm: bool


class Ready(msgspec.Struct, frozen=True):
    """What a grader says when it is warm, or what keeps it from being so."""

    tier: str = ""
    layers: tuple[str, ...] = ()
    error: str = ""


class Request(msgspec.Struct, frozen=True):
    """A submission to judge: file name -> content; `fallback` is module -> source; no `only` means all exercises."""

    student: str
    files: dict[str, bytes]
    fallback: dict[str, bytes] = {}
    only: tuple[str, ...] = ()


class Reply(msgspec.Struct, frozen=True):
    """A verdict, or the traceback of what broke."""

    verdict: Verdict | None = None
    error: str = ""


def send(channel: socket.socket, message: msgspec.Struct) -> None:
    """Write one message: its length and its msgpack."""
    body = msgspec.msgpack.encode(message)
    channel.sendall(_LENGTH.pack(len(body)) + body)


def receive(channel: socket.socket) -> bytes | None:
    """Return the bytes of the next message; None at the end."""
    head = _exactly(channel, _LENGTH.size)
    return _exactly(channel, _LENGTH.unpack(head)[0]) if head else None


def _exactly(channel: socket.socket, n: int) -> bytes | None:
    got = bytearray()
    while len(got) < n:
        chunk = channel.recv(n - len(got))
        if not chunk:
            return None
        got += chunk
    return bytes(got)
