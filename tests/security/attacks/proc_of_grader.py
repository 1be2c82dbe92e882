# reads the command line of the grader and of the fork server | read
# expect: refused
# through without: seccomp+landlock
I = {}


def setup(info):
    I.update(info)


WAYS = {f"{who} {what}": (who, what) for who in ("gpid", "zpid") for what in ("cmdline", "status", "stat")}


def names():
    return list(WAYS)


def attack(way):
    who, what = WAYS[way]
    return open(f"/proc/{I[who]}/{what}").read()[:100]
