# reads the environment and the memory of the grader through /proc | read
# expect: refused
# through without: seccomp+landlock+uid+nondump
import os

I = {}


def setup(info):
    I.update(info)


def memory():
    with open(f"/proc/{I['gpid']}/mem", "rb", 0) as file:
        file.seek(I["gaddr"])
        return file.read(64)


WAYS = {
    "environ": lambda: open(f"/proc/{I['gpid']}/environ").read(),
    "maps": lambda: open(f"/proc/{I['gpid']}/maps").read()[:100],
    "mem": memory,
    "fd": lambda: os.listdir(f"/proc/{I['gpid']}/fd"),
    "cwd": lambda: os.listdir(f"/proc/{I['gpid']}/cwd"),
    "of the fork server": lambda: open(f"/proc/{I['zpid']}/environ").read() or "empty",
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
