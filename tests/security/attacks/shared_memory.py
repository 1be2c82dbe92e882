# makes shared memory that has a name | write
# expect: refused
# through without: seccomp+landlock
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def attack():
    number = libc.shm_open(b"/agpwned", 0o102, 0o600)
    if number < 0:
        raise OSError(ctypes.get_errno(), "shm_open")
    return number
