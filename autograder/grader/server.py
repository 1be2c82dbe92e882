"""The grader process: started by exec with a socket, it starts a fork server, and then serves.

Of all that a grader needs, its fork server takes the longest to start: it does so while pytest, NumPy and the hidden
tests are loaded here.
"""

from __future__ import annotations

import gc
import os
import socket
import sys
import traceback
from typing import NoReturn

import msgspec

from autograder.content import tree
from autograder.errors import GradkitError
from autograder.grader.forkservers import ForkServer, begin_fork_server, needs_full
from autograder.grader.messages import Hello, Ready, receive, send
from autograder.sandbox.lockdown import set_dumpable


def main(fd: int) -> NoReturn:
    """Serve on the socket that was inherited as `fd`."""
    gc.disable()  # nothing of what is loaded is garbage: the service looks for some when there may be any
    set_dumpable(False)
    channel = socket.socket(fileno=fd)
    body = receive(channel)
    assert body is not None
    hello = msgspec.msgpack.decode(body, type=Hello)
    try:
        begun = _begin(hello)
        try:
            from autograder.catalog import assignment
            from autograder.grader.service import serve

            error = serve(channel, hello, assignment(hello.assignment), begun)
        finally:
            begun.close()
    except GradkitError as found:
        error = str(found)
    except BaseException:
        error = traceback.format_exc()
    if error:
        send(channel, Ready(error=error))
    os._exit(1 if error else 0)


def _begin(hello: Hello) -> ForkServer:
    """Start the fork server: a full one if the course's own files need it, whose names need no catalog."""
    where = tree()
    solutions = sorted((where.solutions / hello.assignment).glob("*.py"))
    own = [path for s in solutions for path in (s, where.assignments / hello.assignment / s.name) if path.is_file()]
    full = any(needs_full(path.read_bytes()) for path in own)
    if hello.layers:
        return ForkServer(hello.layers, hello.slot, full=full, warm=hello.warm, wait=False)
    return begin_fork_server(hello.slot, full=full, warm=hello.warm)


if __name__ == "__main__":
    main(int(sys.argv[1]))
