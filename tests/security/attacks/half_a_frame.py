# sends half of a frame and ends, or goes on computing | forge
# expect: stopped ended|cpu|wall
# slow
import os
import struct

I = {}


def setup(info):
    I.update(info)


def names():
    return ["ends", "computes"]


def attack(way):
    os.write(3, struct.pack("<4sBBHIQI", b"GKW1", 16, 0, 0, 100, 1 << 20, I["cid"]) + b"\xc0")
    if way == "ends":
        os._exit(0)
    while True:
        pass
