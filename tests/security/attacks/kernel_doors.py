# knocks at the kernel's rarer doors: io_uring, bpf, keys, perf, userfaultfd, modules | kernel
# expect: refused
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
CALLS = {
    "io_uring_setup": (425, 1, bytes(120)), "bpf": (321, 0, bytes(64), 64), "perf_event_open": (298, bytes(128), 0, -1, -1, 0),
    "userfaultfd": (323, 0), "add_key": (248, b"user", b"x", b"y", 1, -2), "keyctl": (250, 0, -3, 0), "kexec_load": (246, 0, 0, 0, 0),
    "init_module": (175, 0, 0, b""), "mount": (165, b"x", b"/", b"tmpfs", 0, 0), "pivot_root": (155, b"/", b"/"),
    "chroot": (161, b"/tmp"), "setns": (308, 3, 0), "unshare": (272, 0x10000000), "reboot": (169, 0, 0, 0, 0),
    "swapon": (167, b"/x", 0), "settimeofday": (164, bytes(16), 0), "sethostname": (170, b"x", 1), "acct": (163, 0),
    "personality": (135, 0x0400000), "modify_ldt": (154, 1, bytes(16), 16), "iopl": (172, 3), "syslog": (103, 3, bytes(64), 64),
    "fanotify_init": (300, 0, 0), "open_tree": (428, -100, b"/", 1), "fsopen": (430, b"tmpfs", 0), "memfd_secret": (447, 0),
    "landlock_create_ruleset": (444, 0, 0, 2), "process_madvise": (440, 3, 0, 0, 0, 0), "move_pages": (279, 1, 0, 0, 0, 0, 0),
}


def names():
    return list(CALLS)


def attack(name):
    number, *args = CALLS[name]
    values = [ctypes.c_char_p(a) if isinstance(a, bytes) else ctypes.c_long(a) for a in args]
    if libc.syscall(ctypes.c_long(number), *values) < 0:
        raise OSError(ctypes.get_errno(), name)
    return "BREACH: " + name
