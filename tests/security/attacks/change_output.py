# empties, grows and locks the file that its output is kept in | write
# expect: refused
# through without: seccomp
import fcntl
import os

WAYS = {
    "empties": lambda: os.ftruncate(1, 0),
    "grows": lambda: os.posix_fallocate(1, 0, 100),
    "mode": lambda: os.fchmod(1, 0o777),
    "locks": lambda: fcntl.flock(1, fcntl.LOCK_EX),
    "seals": lambda: fcntl.fcntl(1, 1033, 15),
    "copies": lambda: os.copy_file_range(1, 2, 10),
    "sends": lambda: os.sendfile(3, 1, 0, 10),
}


def names():
    return list(WAYS)


def attack(way):
    return f"BREACH {WAYS[way]()}"
