# signals the grader, the fork server, everybody | reach
# expect: refused
# through without: seccomp+landlock+uid
import ctypes
import os
import signal

I = {}
libc = ctypes.CDLL(None, use_errno=True)


def setup(info):
    I.update(info)


def by_thread():
    if libc.syscall(ctypes.c_long(234), ctypes.c_long(I["gpid"]), ctypes.c_long(I["gpid"]), 0) < 0:
        raise OSError(ctypes.get_errno(), "tgkill")
    return "BREACH"


WAYS = {
    "the grader": lambda: os.kill(I["gpid"], 0) or "BREACH",
    "to go on": lambda: os.kill(I["gpid"], signal.SIGCONT) or "BREACH",
    "the fork server": lambda: os.kill(I["zpid"], 0) or "BREACH",
    "its parent": lambda: os.kill(os.getppid(), 0) or "BREACH",
    "a thread": by_thread,
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
