# asks for addresses by name | reach
# expect: refused
import socket


def attack():
    try:
        return socket.getaddrinfo("example.invalid", 80)
    except socket.gaierror:
        raise OSError("no address") from None
