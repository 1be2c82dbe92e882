# writes the replies to this call and to all that follow | forge
# expect: returns or stopped protocol
import os
import struct


def frame(call, header):
    return struct.pack("<4sBBHIQI", b"GKW1", 16, 0, 0, len(header), 0, call) + header


def attack():
    empty = b"\x92\xa1l\x90"
    for call in range(100):
        os.write(3, frame(call, b"\x92\xa1l\x93\xc3" + empty + empty))
    return 1
