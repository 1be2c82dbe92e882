"""Does once, in the fork server, what every worker would have to do anew.

The first time that code runs, Python makes a faster version of it and fills its caches, and NumPy looks for the loops
of each function. A forked worker inherits what the fork server has done of that, and the memory that it takes: what a
worker does not write, the kernel need not copy. So the fork server answers, before the first fork, requests like those
of a grader about a submission like those of students.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import numpy as np

from autograder.sandbox import wire, worker

ROUNDS = 2
"""Python looks for a faster version of a function when it has been called some times."""


def warm_up() -> None:
    """Answer typical requests, and forget them."""
    for _ in range(ROUNDS):
        ours, theirs = socket.socketpair()
        with ours, theirs:
            ask(ours.fileno())
            ours.shutdown(socket.SHUT_WR)
            worker.answer(theirs.fileno())  # all answers fit the socket's buffer: nobody reads them meanwhile
        worker.forget()


def ask(channel: int) -> list[str]:
    """Send typical requests, and return what each is about."""
    with open(__file__.replace("warmup.py", "typical.py"), "rb") as file:  # noqa: PTH123 - pathlib costs an import
        source = file.read()
    names = []
    for call, (kind, request) in enumerate(_requests(source), 1):
        header, buffers, length = wire.encode({**request, "seed": call} if kind == wire.CALL else request)
        wire.send(channel, kind, call, header, buffers, length)
        names.append(request.get("name", ""))
    return names


def _requests(source: bytes) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield typical requests of a grader: (kind, what is sent)."""
    yield wire.FILES, {"files": {"typical": source, "beside": b"import numpy as np\n"}, "fallback": {}}
    yield wire.LOAD, {"module": "typical"}
    yield wire.LOAD, {"module": "beside"}
    draw = np.random.default_rng(0)
    inputs, labels = draw.normal(size=(12, 3)), np.arange(12) % 2
    probabilities = np.full((12, 2), 0.5)
    model = wire.Handle(1, "", False, False)
    for name, args in (
        ("sigmoid", [inputs]),
        ("sigmoid", [labels]),
        ("sigmoid", [0.5]),
        ("sigmoid", [np.array([-1000.0, 1000.0])]),
        ("softmax", [inputs]),
        ("softmax", [np.arange(6).reshape(2, 3)]),
        ("one_hot", [labels, 2]),
        ("costs", [probabilities, probabilities]),
        ("start", [3, 2]),
        ("solve", [inputs, inputs[:, 0]]),
        ("descend", [inputs, labels.astype(float)]),
        ("Model", []),
        ("mistake", [inputs]),
    ):
        yield wire.CALL, {"module": "typical", "on": None, "name": name, "args": args, "kwargs": {}, "count": False}
    for name in ("fit", "predict"):
        args = [inputs, labels][: 2 if name == "fit" else 1]
        yield wire.CALL, {"module": "typical", "on": model, "name": name, "args": args, "kwargs": {}, "count": False}
    yield wire.CALL, {
        "module": "typical", "on": None, "name": "softmax", "args": [inputs], "kwargs": {}, "count": True,
    }  # fmt: skip
