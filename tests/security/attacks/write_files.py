# writes the gradebook, and files into folders that everybody may write | write
# expect: refused
# through without: seccomp+landlock
import os
import tempfile

I = {}


def setup(info):
    I.update(info)


def append(path):
    with open(path, "a") as file:
        file.write("mallory,100\n")
    return "BREACH: wrote " + path


WAYS = {
    "gradebook": lambda: append(I["gradebook"]),
    "tmp": lambda: append("/tmp/agpwned"),
    "shm": lambda: append("/dev/shm/agpwned"),
    "by number": lambda: os.open("/tmp/agfill", os.O_CREAT | os.O_WRONLY),
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
