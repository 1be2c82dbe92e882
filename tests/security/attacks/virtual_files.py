# looks for files that tests hand over, outside of their folder | read
# expect: refused
# through without: seccomp+landlock
I = {}


def setup(info):
    I.update(info)


def names():
    return ["above", "beside", "link"]


def attack(way):
    return open({"above": "/files/.." + I["hidden"], "beside": "/files/../../etc/passwd",
                 "link": "//proc/self/root/etc/passwd"}[way]).read()
