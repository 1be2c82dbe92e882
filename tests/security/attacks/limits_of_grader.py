# reads and sets the grader's limits | reach
# expect: refused
# through without: seccomp+landlock+uid
import resource

I = {}


def setup(info):
    I.update(info)


def lower():
    soft, hard = resource.prlimit(I["gpid"], resource.RLIMIT_NOFILE)
    return resource.prlimit(I["gpid"], resource.RLIMIT_NOFILE, (soft - 1, hard))


WAYS = {
    "read": lambda: resource.prlimit(I["gpid"], resource.RLIMIT_NOFILE),
    "of the fork server": lambda: resource.prlimit(I["zpid"], resource.RLIMIT_CPU),
    "set": lower,
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
