# has the kernel send signals in its place | reach
# expect: refused
# through without: seccomp
import fcntl

I = {}


def setup(info):
    I.update(info)


WAYS = {
    "owner": lambda: fcntl.fcntl(3, fcntl.F_SETOWN, I["gpid"]),
    "signal": lambda: fcntl.fcntl(3, 10, 10),
    "at once": lambda: fcntl.fcntl(3, fcntl.F_SETFL, 0o20000),
    "lease": lambda: fcntl.fcntl(1, 1024, 1),
    "size of a pipe": lambda: fcntl.fcntl(3, 1031, 1 << 20),
}


def names():
    return ["owner", "signal", "at once"]


def attack(way):
    return WAYS[way]()
