# reads its own memory through /proc, for what the fork server knew | read
# expect: refused
# through without: seccomp+landlock
I = {}


def setup(info):
    I.update(info)


WAYS = ("maps", "status", "mountinfo", "cgroup", "limits", "stat")


def names():
    return list(WAYS)


def attack(way):
    return open(f"/proc/self/{way}").read()[:200]
