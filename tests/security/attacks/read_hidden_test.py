# reads the hidden tests | read
# expect: refused
# through without: seccomp+landlock
import codecs
import io
import os
import pathlib

I = {}


def setup(info):
    I.update(info)


WAYS = {
    "open": lambda: open(I["hidden"]).read(),
    "os.open": lambda: os.read(os.open(I["hidden"], os.O_RDONLY), 999),
    "io.FileIO": lambda: io.FileIO(I["hidden"]).read(),
    "io.open_code": lambda: io.open_code(I["hidden"]).read(),
    "pathlib": lambda: pathlib.Path(I["hidden"]).read_bytes(),
    "codecs": lambda: codecs.open(I["hidden"]).read(),
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
