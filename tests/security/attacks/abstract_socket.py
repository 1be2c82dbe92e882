# connects to an abstract socket | reach
# expect: refused
# through without: seccomp+landlock
import socket

I = {}


def setup(info):
    I.update(info)


def attack():
    client = socket.socket(socket.AF_UNIX)
    client.connect("\0" + I["abs"])
    return "BREACH: connected"
