# opens a connection | reach
# expect: refused
# through without: seccomp+landlock
import socket

I = {}


def setup(info):
    I.update(info)


WAYS = {
    "connects": lambda: socket.create_connection(("127.0.0.1", I["port"]), 5).send(b"x"),
    "listens": lambda: socket.create_server(("127.0.0.1", 0)).getsockname(),
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
