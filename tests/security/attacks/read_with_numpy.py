# reads files through NumPy, and through C | read
# expect: refused
# through without: seccomp+landlock
import ctypes
import linecache

import numpy as np

I = {}
libc = ctypes.CDLL(None, use_errno=True)


def setup(info):
    I.update(info)


def fopen():
    libc.fopen.restype = ctypes.c_void_p
    if not libc.fopen(I["hidden"].encode(), b"r"):
        raise OSError("fopen")
    return "opened"


def lines():
    found = linecache.getlines(I["hidden"])
    if not found:
        raise OSError("no lines")
    return found


WAYS = {
    "fromfile": lambda: np.fromfile(I["hidden"], np.uint8),
    "memmap": lambda: bytes(np.memmap(I["hidden"], np.uint8, "r")),
    "loadtxt": lambda: np.loadtxt(I["hidden"], dtype=str, delimiter="\0"),
    "genfromtxt": lambda: np.genfromtxt(I["hidden"], dtype=str, delimiter="\0"),
    "load": lambda: np.load("/proc/self/exe"),
    "linecache": lines,
    "fopen": fopen,
}


def names():
    return list(WAYS)[:4] + ["linecache", "fopen"]


def attack(way):
    return WAYS[way]()
