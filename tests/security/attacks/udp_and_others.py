# sends packets and messages: UDP, netlink, vsock, raw, IPv6, pairs | reach
# expect: refused
# through without: seccomp
import socket

I = {}


def setup(info):
    I.update(info)


def udp():
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", I["udp"]))


WAYS = {
    "udp": udp,
    "netlink": lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0).fileno(),
    "vsock": lambda: socket.socket(40, socket.SOCK_STREAM).fileno(),
    "raw": lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1).fileno(),
    "packet": lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 3).fileno(),
    "ipv6": lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).fileno(),
    "crypto": lambda: socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET).fileno(),
    "a pair": lambda: socket.socketpair()[0].fileno(),
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
