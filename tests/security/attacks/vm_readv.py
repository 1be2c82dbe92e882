# reads and writes the grader's memory by process_vm_readv | read
# expect: refused
# through without: seccomp+landlock+uid+nondump
# needs: tracing
import ctypes

I = {}
libc = ctypes.CDLL(None, use_errno=True)


class Vector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def setup(info):
    I.update(info)


def call(number, who):
    buffer = ctypes.create_string_buffer(64)
    here, there = Vector(ctypes.addressof(buffer), 28), Vector(I["gaddr"], 28)
    came = libc.syscall(ctypes.c_long(number), ctypes.c_long(I[who]), ctypes.byref(here), ctypes.c_ulong(1),
                        ctypes.byref(there), ctypes.c_ulong(1), ctypes.c_ulong(0))
    if came < 0:
        raise OSError(ctypes.get_errno(), "process_vm")
    return buffer.raw


WAYS = {"read": (310, "gpid"), "of the fork server": (310, "zpid"), "write": (311, "gpid")}


def names():
    return list(WAYS)


def attack(way):
    return call(*WAYS[way])
