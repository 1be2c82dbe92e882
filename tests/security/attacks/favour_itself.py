# gives itself more room: priority, cores, limits, another scheduler | reach
# expect: refused
# expect limits: refused or raises ValueError
# through without: seccomp
import os
import resource

WAYS = {
    "priority": lambda: os.setpriority(os.PRIO_PROCESS, 0, 1) or "BREACH",
    "one core": lambda: os.sched_setaffinity(0, {0}) or "BREACH",
    "limits": lambda: resource.setrlimit(resource.RLIMIT_NOFILE, resource.getrlimit(resource.RLIMIT_NOFILE)) or "BREACH",
    "real time": lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)) or "BREACH",
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
