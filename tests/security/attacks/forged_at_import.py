# writes the replies to all calls when it is imported | forge
# expect: returns or stopped protocol
import os
import struct

for call in range(100):
    header = b"\x92\xa1d\x90" if call < 3 else b"\x92\xa1l\x93\xc3\x92\xa1l\x90\x92\xa1l\x90"
    os.write(3, struct.pack("<4sBBHIQI", b"GKW1", 16, 0, 0, len(header), 0, call) + header)


def attack():
    return 1
