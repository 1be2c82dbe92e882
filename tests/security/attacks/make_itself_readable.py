# undoes its own lock: dumpable, no death signal, a filter of its own | kernel
# expect: refused
# through without: seccomp
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
CALLS = {"dumpable": (4, 1), "death signal": (1, 0), "name": (15, b"init"), "tracer": (0x59616D61, -1), "filter": (22, 1)}


def names():
    return ["dumpable", "death signal", "name"]


def attack(way):
    if libc.prctl(*CALLS[way], 0, 0, 0):
        raise OSError(ctypes.get_errno(), way)
    return "BREACH: " + way
