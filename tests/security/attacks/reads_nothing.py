# answers for itself and reads no more, so that a large argument is never taken | forge
# expect: returns or stopped protocol|wall
# slow
import os
import select
import struct


def attack(x=None):
    header = b"\x92\xa1l\x93\xc3\x92\xa1l\x90\x92\xa1l\x90"
    for call in range(5):
        os.write(3, struct.pack("<4sBBHIQI", b"GKW1", 16, 0, 0, len(header), 0, call) + header)
    select.poll().poll(60_000)
