# makes the grader a process that is not hurried | reach
# expect: refused
# through without: seccomp+landlock+uid
import os

I = {}


def setup(info):
    I.update(info)


WAYS = {
    "priority": lambda: os.setpriority(os.PRIO_PROCESS, I["gpid"], 5) or "BREACH",
    "cores": lambda: os.sched_setaffinity(I["gpid"], {0}) or "BREACH",
    "scheduler": lambda: os.sched_setscheduler(I["gpid"], os.SCHED_BATCH, os.sched_param(0)) or "BREACH",
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
