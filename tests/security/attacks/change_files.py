# changes, renames and removes the gradebook and the hidden tests | write
# expect: refused
# through without: seccomp
import os

I = {}


def setup(info):
    I.update(info)


WAYS = {
    "dates": lambda: os.utime(I["gradebook"]),
    "attributes": lambda: os.setxattr(I["gradebook"], "user.x", b"1"),
    "mode": lambda: os.chmod(I["gradebook"], 0o666),
    "owner": lambda: os.chown(I["gradebook"], os.getuid(), -1),
    "name": lambda: os.rename(I["gradebook"], I["gradebook"] + "x"),
    "gone": lambda: os.unlink(I["hidden"]),
    "cut": lambda: os.truncate(I["gradebook"], 0),
    "a link": lambda: os.symlink("/etc/passwd", "/tmp/aglink"),
    "a hard link": lambda: os.link(I["hidden"], "/tmp/agpwned"),
    "a pipe": lambda: os.mkfifo("/tmp/agfifo"),
    "a folder": lambda: os.rmdir(os.path.dirname(I["hidden"])),
}


def names():
    return list(WAYS)


def attack(way):
    return f"BREACH {WAYS[way]()}"
