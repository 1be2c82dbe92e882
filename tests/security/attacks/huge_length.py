# claims that an exabyte follows | forge
# expect: stopped protocol
import os
import struct

I = {}


def setup(info):
    I.update(info)


WAYS = {
    "body": lambda call: struct.pack("<4sBBHIQI", b"GKW1", 16, 0, 0, 10, 1 << 60, call),
    "header": lambda call: struct.pack("<4sBBHIQI", b"GKW1", 16, 0, 0, (1 << 32) - 1, 0, call),
    "just too much": lambda call: struct.pack("<4sBBHIQI", b"GKW1", 16, 0, 0, 1, (64 << 20) + 1, call),
    "flags": lambda call: struct.pack("<4sBBHIQI", b"GKW1", 16, 1, 0, 1, 0, call) + b"\xc0",
    "more flags": lambda call: struct.pack("<4sBBHIQI", b"GKW1", 16, 0, 9, 1, 0, call) + b"\xc0",
    "more than it says": lambda call: struct.pack("<4sBBHIQI", b"GKW1", 16, 0, 0, 1, 0, call) + b"\xc0" * 9,
}


def names():
    return list(WAYS)


def attack(way):
    os.write(3, WAYS[way](I["cid"] + 1))
    return 1
