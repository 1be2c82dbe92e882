# makes pipes, files in memory, events, timers and watches | kernel
# expect: refused
# through without: seccomp
import ctypes
import os
import select
import signal

libc = ctypes.CDLL(None, use_errno=True)


def call(number, *args):
    came = libc.syscall(ctypes.c_long(number), *args)
    if came < 0:
        raise OSError(ctypes.get_errno(), str(number))
    return came


WAYS = {
    "a pipe": os.pipe,
    "a file in memory": lambda: os.memfd_create("x"),
    "an event": lambda: call(290, 0, 0),
    "a timer": lambda: call(283, 1, 0),
    "an alarm": lambda: signal.setitimer(signal.ITIMER_REAL, 100.0),
    "a watch": lambda: call(294, 0),
    "epoll": lambda: select.epoll().fileno(),
    "signals by a descriptor": lambda: call(289, -1, ctypes.c_char_p(bytes(8)), ctypes.c_long(8), 0),
    "a copy at a number": lambda: os.dup2(1, 9),
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
