# sends a byte at a time, to keep the reader busy | forge
# expect: stopped wall|cpu|protocol
# slow
import os
import select
import struct

I = {}


def setup(info):
    I.update(info)


def attack():
    frame = struct.pack("<4sBBHIQI", b"GKW1", 16, 0, 0, 1000, 0, I["cid"]) + b"\xc0" * 1000
    for byte in frame:
        os.write(3, bytes([byte]))
        select.poll().poll(50)
    return 1
