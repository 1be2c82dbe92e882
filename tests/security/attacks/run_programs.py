# runs programs | reach
# expect: refused or stopped ended
# through without: seccomp+landlock+uid
import ctypes
import os
import subprocess


def shell():
    if os.system("true"):
        raise OSError("system")
    return "BREACH: ran"


def popen():
    found = os.popen("echo here").read()
    if not found:
        raise OSError("popen")
    return found


WAYS = {
    "subprocess": lambda: subprocess.run(["/bin/true"], check=True).returncode,
    "posix_spawn": lambda: os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0),
    "system": shell,
    "vfork": lambda: ctypes.CDLL(None).system(b"true") == 0 or (_ for _ in ()).throw(OSError()),
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
