# asks whether files are there, and how large they are | read
# expect: refused
# through without: seccomp
import os

I = {}


def setup(info):
    I.update(info)


def access():
    if not os.access(I["hidden"], os.F_OK):
        raise FileNotFoundError
    return True


WAYS = {
    "stat": lambda: os.stat(I["hidden"]).st_size,
    "lstat": lambda: os.lstat(I["hidden"]).st_size,
    "access": access,
    "readlink": lambda: os.readlink("/proc/self/exe"),
    "statvfs": lambda: os.statvfs("/").f_bavail,
    "pathconf": lambda: os.pathconf("/tmp", "PC_NAME_MAX"),
    "chdir": lambda: os.chdir("/tmp") or "there",
    "getxattr": lambda: os.listxattr(I["hidden"]),
}


def names():
    return ["stat", "lstat", "access", "readlink", "statvfs", "chdir", "getxattr"]


def attack(way):
    return WAYS[way]()
