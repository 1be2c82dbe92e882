# reports exceptions that never were, and lines that are not its own | forge
# expect: raises T or stopped protocol or raises 
import os
import struct

I = {}


def setup(info):
    I.update(info)


def text(value):
    return b"\xda" + struct.pack(">H", len(value)) + value.encode()


def attack():
    fields = {"type": text("T"), "builtin": text("T"), "text": text("<script>"), "traceback": text("\x1b[31m"),
              "module": text("../likelihood"), "line": b"\xcd\x27\x0f"}
    header = b"\x92\xa1d\x96" + b"".join(b"\x92" + text(name) + value for name, value in fields.items())
    os.write(3, struct.pack("<4sBBHIQI", b"GKW1", 17, 0, 0, len(header), 0, I["cid"] + 0) + header)
    return 1
