# tells the hidden inputs by a forged report of an exception | tell
# expect: returns or raises or stopped protocol|ended
import os
import struct
import sys


def text(value):
    data = value.encode()[:400]
    return b"\xda" + struct.pack(">H", len(data)) + data


def call_number():
    frame = sys._getframe()
    while frame and "_open_call" not in frame.f_globals:
        frame = frame.f_back
    return frame.f_globals["_open_call"]


def attack(x):
    told = text("inputs " + str(x.tolist()))
    fields = {"type": told, "builtin": told, "text": told, "traceback": told, "module": told, "line": b"\xc0"}
    header = b"\x92\xa1d\x96" + b"".join(b"\x92" + text(name) + value for name, value in fields.items())
    os.write(3, struct.pack("<4sBBHIQI", b"GKW1", 17, 0, 0, len(header), 0, call_number()) + header)
    os._exit(0)
