# asks the grader to call what it never passed | forge
# expect: stopped protocol
import os
import struct

I = {}


def setup(info):
    I.update(info)


def attack():
    empty = b"\x92\xa1l\x90"
    header = b"\x92\xa1l\x93\x01" + empty + b"\x92\xa1d\x90"
    os.write(3, struct.pack("<4sBBHIQI", b"GKW1", 18, 0, 0, len(header), 0, I["cid"]) + header)
    return 1
