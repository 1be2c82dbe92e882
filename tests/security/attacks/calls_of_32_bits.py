# makes system calls of 32 bits by int 0x80 | kernel
# expect: stopped ended
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def attack():
    libc.mmap.restype = ctypes.c_void_p
    room = libc.mmap(None, ctypes.c_size_t(4096), 7, 0x22, -1, 0)
    code = bytes([0xB8, 0x14, 0, 0, 0, 0xCD, 0x80, 0xC3])  # getpid
    ctypes.memmove(room, code, len(code))
    return f"BREACH: {ctypes.CFUNCTYPE(ctypes.c_int)(room)()}"
