# takes the grader's descriptors by pidfd_getfd | read
# expect: refused
# through without: seccomp+landlock+uid+nondump
# needs: tracing
import ctypes
import os

I = {}
libc = ctypes.CDLL(None, use_errno=True)


def setup(info):
    I.update(info)


def call(number, *args):
    came = libc.syscall(ctypes.c_long(number), *(ctypes.c_long(a) for a in args))
    if came < 0:
        raise OSError(ctypes.get_errno(), str(number))
    return came


def attack():
    grader = call(434, I["gpid"], 0)
    return os.pread(call(438, grader, I["leak"], 0), 200, 0)
