# connects to a socket that has a path | reach
# expect: refused
# through without: seccomp
import socket

I = {}


def setup(info):
    I.update(info)


def attack():
    client = socket.socket(socket.AF_UNIX)
    client.connect(I["upath"])
    return "BREACH: connected"
