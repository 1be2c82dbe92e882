# lists folders | read
# expect: refused
# through without: seccomp+landlock
import os
import pathlib

I = {}


def setup(info):
    I.update(info)


WAYS = {
    "of the hidden tests": lambda: os.listdir(os.path.dirname(I["hidden"])),
    "root": lambda: os.listdir("/"),
    "processes": lambda: os.listdir("/proc"),
    "scandir": lambda: [entry.name for entry in os.scandir("/tmp")],
    "pathlib": lambda: [str(path) for path in pathlib.Path("/tmp").iterdir()],
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
