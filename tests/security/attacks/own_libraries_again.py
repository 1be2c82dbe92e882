# loads C libraries and their files once more | read
# expect: refused
# through without: seccomp+landlock
import ctypes

import numpy as np

I = {}


def setup(info):
    I.update(info)


WAYS = {
    "a package's own source": lambda: open(np.__file__).read()[:50],
    "the C library": lambda: str(ctypes.CDLL("libm.so.6")),
    "by its path": lambda: str(ctypes.CDLL("/lib/x86_64-linux-gnu/libcrypt.so.1")),
}


def names():
    return ["a package's own source"]


def attack(way):
    return WAYS[way]()
