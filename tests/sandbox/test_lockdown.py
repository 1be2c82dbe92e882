"""What student code can take hold of in a locked worker: nothing that leads out of it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator

import pytest

from autograder.course import Limits
from autograder.grader.forkservers import FIRST_UID, ForkServer
from autograder.grader.workers import Worker

PRELUDE = """
import ctypes, os, signal, socket, sys
import numpy as np

libc = ctypes.CDLL(None, use_errno=True)
parent = os.getppid()


def system_call(number, *args):
    result = libc.syscall(ctypes.c_long(number), *args)
    if result < 0:
        raise OSError(ctypes.get_errno(), "refused")
    return result

"""

ATTEMPTS = {
    "open a file": "open('/etc/passwd')",
    "open a file of the package": "open(np.__file__)",
    "open a file below Python": "os.open('/etc/passwd', os.O_RDONLY)",
    "read a file through NumPy": "np.fromfile('/etc/passwd', np.uint8)",
    "map a file": "np.memmap('/etc/passwd', np.uint8, 'r')",
    "write a file": "open('/tmp/gradkit-was-here', 'w')",
    "list a folder": "os.listdir('/')",
    "ask for a file": "os.stat('/')",
    "reopen its own output": "os.open('/proc/self/fd/1', os.O_RDWR)",
    "read the fork server's environment": "open(f'/proc/{parent}/environ', 'rb')",
    "change a mode": "os.chmod('/tmp', 0o777)",
    "remove a file": "os.unlink('/tmp/gradkit-was-here')",
    "fork": "os.fork()",
    "run a program": "os.execv('/bin/true', ['true'])",
    "signal the fork server": "os.kill(parent, 0)",
    "signal everybody": "os.kill(-1, 0)",
    "open a socket": "socket.socket()",
    "open a pair of sockets": "socket.socketpair()",
    "leave its session": "os.setsid()",
    "become root": "os.setuid(0)",
    "take another priority": "os.nice(-5)",
    "pin itself to a core": "os.sched_setaffinity(0, {0})",
    "make a file in memory": "os.memfd_create('x')",
    "make a pipe": "os.pipe()",
    "raise its limits": "system_call(160, 7, ctypes.c_char_p(bytes(16)))",
    "set the fork server's limits": "system_call(302, parent, 0, ctypes.c_char_p(bytes(16)), None)",
    "trace the fork server": "system_call(101, 16, parent, 0, 0)",
    "read the fork server's memory": "system_call(310, parent, 0, 0, 0, 0, 0)",
    "take the fork server's descriptors": "system_call(434, parent, 0)",
    "make a shared segment": "system_call(29, 0x4147, 4096, 0o1666)",
    "have signals sent": "__import__('fcntl').fcntl(3, 8, parent)",
    "push keys into a terminal": "__import__('fcntl').ioctl(0, 0x5412, b'x')",
    "set up io_uring": "system_call(425, 1, ctypes.c_char_p(bytes(120)))",
    "use a number of the x32 table": "system_call(0x40000002, b'/etc/passwd', 0)",
    "see how much the fork server computes": "__import__('time').clock_gettime((~parent << 3) | 2)",
    "see where the fork server runs": "os.sched_getaffinity(parent)",
    "sleep by the fork server's clock": "system_call(230, (~parent << 3) | 2, 0, ctypes.c_char_p(bytes(16)), None)",
}

SOURCE = PRELUDE + "".join(
    f"def attempt_{number}():\n    {code}\n\n" for number, code in enumerate(ATTEMPTS.values())
) + """
def descriptors():
    import fcntl
    found = []
    for number in range(64):
        try:
            fcntl.fcntl(number, fcntl.F_GETFD)
        except OSError:
            continue
        found.append(number)
    return found

def environment():
    return dict(os.environ)

def users():
    return [os.getuid(), os.geteuid(), os.getgid(), os.getegid()]

def limits():
    import resource
    return {name: list(resource.getrlimit(getattr(resource, "RLIMIT_" + name)))
            for name in ("NOFILE", "FSIZE", "CORE", "MEMLOCK")}

def thread():
    import threading
    threading.Thread(target=print).start()

def flood():
    for _ in range(30_000):
        print("x" * 99)
    return 1

def clocks():
    import time
    return [time.clock_gettime(number) > 0 for number in range(8)] + [0 in os.sched_getaffinity(0) or True]

def processes():
    import resource
    return list(resource.getrlimit(resource.RLIMIT_NPROC))

def modules():
    ours = ("autograder", "seccompy", "landlockpy", "msgspec")
    return [name for name in sys.modules if name.partition(".")[0] in ours]

def found_on_paths():
    return [list(sys.path), sys.argv]
"""  # fmt: skip


@pytest.fixture(scope="module")
def worker(fork_server: ForkServer) -> Iterator[Worker]:
    worker = Worker(fork_server, Limits())
    worker.hand_over({"m": SOURCE.encode()}, {})
    worker.load("m")
    yield worker
    worker.close()


def ask(worker: Worker, name: str):
    worker.begin()
    return worker.call("m", None, name, [], {}).result


@pytest.mark.parametrize("number", range(len(ATTEMPTS)), ids=ATTEMPTS)
def test_a_worker_cannot(worker, number):
    from autograder.grader.workers import StudentError

    with pytest.raises(StudentError) as refused:
        ask(worker, f"attempt_{number}")

    assert refused.value.builtin in ("FileNotFoundError", "PermissionError", "OSError", "ModuleNotFoundError")


def test_a_worker_holds_four_descriptors_and_no_more(worker):
    assert ask(worker, "descriptors") == [0, 1, 2, 3]


def test_a_worker_has_an_environment_of_nothing_in_particular(worker):
    assert set(ask(worker, "environment")) == {"PATH", "LANG", "MPLBACKEND"}


@pytest.mark.skipif(os.getuid() != 0, reason="only root can change users")
def test_a_worker_of_root_is_another_user(worker):
    assert ask(worker, "users") == [FIRST_UID] * 4


def test_a_worker_has_its_limits(worker):
    found = ask(worker, "limits")

    assert found == {"NOFILE": [32, 32], "FSIZE": [1 << 20, 1 << 20], "CORE": [0, 0], "MEMLOCK": [0, 0]}


def test_a_worker_sees_its_own_clocks_and_cores(worker):
    assert ask(worker, "clocks") == [True] * 9


@pytest.mark.skipif(
    os.getuid() != 0, reason="only root can give workers a user of their own, whose processes are counted"
)
def test_a_worker_with_a_user_of_its_own_is_its_only_process(worker):
    assert ask(worker, "processes") == [1, 1]


def test_a_worker_starts_no_thread(worker):
    from autograder.grader.workers import StudentError

    with pytest.raises(StudentError, match="can't start new thread"):
        ask(worker, "thread")


def test_printing_too_much_is_nobodys_mistake(worker):
    assert ask(worker, "flood") == 1
    assert 0 < len(worker.output()) <= 10_000


def test_a_worker_finds_no_module_of_ours_and_no_path_to_one(worker):
    assert ask(worker, "modules") == []
    assert ask(worker, "found_on_paths") == [[], ["worker"]]


def test_a_system_call_of_32_bits_ends_the_worker(fork_server):
    code = (
        PRELUDE
        + """
def attempt():
    libc.mmap.restype = ctypes.c_void_p
    address = libc.mmap(None, 4096, 7, 0x22, -1, 0)
    code = bytes([0xB8, 0x14, 0, 0, 0, 0xCD, 0x80, 0xC3])  # getpid by int 0x80
    ctypes.memmove(address, code, len(code))
    return ctypes.CFUNCTYPE(ctypes.c_int)(address)()
"""
    )
    from autograder.grader.workers import StoppedError

    worker = Worker(fork_server, Limits())
    worker.hand_over({"m": code.encode()}, {})
    worker.load("m")
    with pytest.raises(StoppedError) as stopped:
        worker.call("m", None, "attempt", [], {})

    assert stopped.value.name == "ended"
    assert "SIGSYS" in str(stopped.value)


def test_fewer_layers_are_told_by_the_self_test():
    with ForkServer(layers=("nondump",)) as server:
        assert server.tier in ("C", "D")
        assert "read a file" in json.dumps(server.got_through)
