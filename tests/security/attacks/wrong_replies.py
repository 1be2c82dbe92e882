# answers another call, answers with kinds of frame that only the grader sends | forge
# expect: stopped protocol
import os
import struct

I = {}


def setup(info):
    I.update(info)


def frame(kind, call, header=b"\xc0"):
    return struct.pack("<4sBBHIQI", b"GKW1", kind, 0, 0, len(header), 0, call) + header


WAYS = {
    "the last call": lambda: frame(16, I["cid"] - 1),
    "a call to come": lambda: frame(16, I["cid"] + 7),
    **{f"kind {kind}": lambda kind=kind: frame(kind, I["cid"] + 1) for kind in (0, 1, 2, 3, 4, 5, 6, 15, 19, 255)},
}


def names():
    return list(WAYS)


def attack(way):
    os.write(3, WAYS[way]())
    return 1
