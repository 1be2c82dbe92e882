# reads the environment, as Python and as C keep it, and the arguments | read
# expect: returns nothing
import ctypes
import os
import sys

I = {}


def setup(info):
    I.update(info)


def attack():
    block = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
    found = [repr(sys.argv), repr(sys.orig_argv), repr(dict(os.environ))]
    for number in range(200):
        if not block or not block[number]:
            break
        found.append(block[number].decode("latin-1"))
    ctypes.CDLL(None).getenv.restype = ctypes.c_char_p
    found.append(str(ctypes.CDLL(None).getenv(b"GRADER_SECRET_TOKEN")))
    return "BREACH" if any(I["mark"] in text for text in found) else "nothing"
