# crashes: a wrong address, an abort, a broken frame | exhaust
# expect: stopped ended
import ctypes
import faulthandler
import os

WAYS = {
    "address": lambda: ctypes.string_at(0),
    "abort": os.abort,
    "handler": lambda: faulthandler._sigsegv(),
    "freed": lambda: ctypes.pythonapi.Py_DecRef(ctypes.py_object(None)) or ctypes.string_at(8),
}


def names():
    return ["address", "abort", "freed"]


def attack(way):
    return f"BREACH {WAYS[way]()}"
