# uses the numbers of the x32 table to dodge the filter | kernel
# expect: refused
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
WAYS = {"open": (2, b"/etc/passwd", 0), "socket": (41, 2, 1, 0), "fork": (57,), "kill": (62, 1, 0), "ptrace": (521, 0)}


def names():
    return list(WAYS)


def attack(way):
    number, *args = WAYS[way]
    if libc.syscall(ctypes.c_long(0x40000000 | number), *args) < 0:
        raise OSError(ctypes.get_errno(), way)
    return "BREACH: called"
