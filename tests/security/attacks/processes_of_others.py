# asks how much others compute, where, and who they are | read
# expect: refused
# through without: seccomp
import os
import time

I = {}


def setup(info):
    I.update(info)


WAYS = {
    "their clock": lambda: time.clock_gettime((~I["gpid"] << 3) | 2),
    "their cores": lambda: list(os.sched_getaffinity(I["gpid"])),
    "their priority": lambda: os.getpriority(os.PRIO_PROCESS, I["gpid"]),
    "their group": lambda: os.getpgid(I["gpid"]),
    "their session": lambda: os.getsid(I["zpid"]),
    "their scheduler": lambda: os.sched_getscheduler(I["gpid"]),
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
