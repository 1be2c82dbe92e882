# fills the memory with shared pages, which some limits do not count | exhaust
# expect: refused
# through without: limits
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p


def attack():
    for _ in range(40):
        page = libc.mmap(None, ctypes.c_size_t(1 << 24), 3, 0x21, -1, 0)
        if page in (None, ctypes.c_void_p(-1).value):
            raise OSError(ctypes.get_errno(), "mmap")
        ctypes.memset(page, 1, 1 << 24)
    return "BREACH: 640 MiB"
