# opens files by the numbers of system calls | read
# expect: refused
# through without: seccomp+landlock
import ctypes

I = {}
libc = ctypes.CDLL(None, use_errno=True)


def setup(info):
    I.update(info)


def call(number, *args):
    came = libc.syscall(ctypes.c_long(number), *args)
    if came < 0:
        raise OSError(ctypes.get_errno(), str(number))
    return came


def path():
    return ctypes.c_char_p(I["hidden"].encode())


HERE = ctypes.c_long(-100)
WAYS = {
    "open": lambda: call(2, path(), 0),
    "openat": lambda: call(257, HERE, path(), 0),
    "openat2": lambda: call(437, HERE, path(), (ctypes.c_uint64 * 3)(), ctypes.c_long(24)),
    "creat": lambda: call(85, path(), 0),
    "open_by_handle_at": lambda: call(304, HERE, (ctypes.c_uint32 * 8)(8, 1), 0),
    "execveat": lambda: call(322, HERE, path(), None, None, 0),
    "quotactl": lambda: call(179, 0, path(), 0, None),
}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
