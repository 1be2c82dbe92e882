# reserves a terabyte of address space, moves the break, grows a mapping | exhaust
# expect: refused
# through without: limits
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
for function in (libc.mmap, libc.sbrk, libc.mremap):
    function.restype = ctypes.c_void_p
NOTHING = ctypes.c_void_p(-1).value


def reserve(size):
    return libc.mmap(None, ctypes.c_size_t(size), 0, 0x4022, -1, 0)


WAYS = {
    "a terabyte": lambda: reserve(1 << 40),
    "the break": lambda: libc.sbrk(ctypes.c_long(1 << 29)),
    "grown": lambda: libc.mremap(ctypes.c_void_p(reserve(4096)), ctypes.c_size_t(4096), ctypes.c_size_t(1 << 39), 1),
}


def names():
    return list(WAYS)


def attack(way):
    if WAYS[way]() in (None, NOTHING):
        raise OSError(ctypes.get_errno(), way)
    return "BREACH: " + way
