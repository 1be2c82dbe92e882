"""Puts a command into a place like those where graders run: an ordinary user's account, or a container.

    python benchmarks/places.py user COMMAND...
    python benchmarks/places.py container COMMAND...
    python benchmarks/places.py old-container COMMAND...

All of them need root to begin with. A container here is what its default gives to a process: few capabilities, and a
system call filter; "old" ones know nothing of Landlock. Name spaces are left out: they take from the grader, not
from a worker.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

import seccompy
from seccompy.syscalls import X86_64_SYSCALLS

USER = 64900
"""The user id of the ordinary user: nobody else's on a usual system."""

CLONE_NEWNS, MS_BIND, MS_REC, MS_PRIVATE = 0x20000, 4096, 16384, 1 << 18
CLONE_NEW = 0x7E020000
"""Every flag of clone that makes a name space."""

CAPABILITIES = (0, 1, 3, 4, 5, 6, 7, 8, 10, 13, 18, 27, 29, 31)
"""What root has in a container: chown, dac_override, fowner, fsetid, kill, setgid, setuid, setpcap, net_bind_service,
net_raw, sys_chroot, mknod, audit_write, setfcap."""

REFUSED = """_sysctl acct add_key bpf clock_settime create_module delete_module fanotify_init finit_module fsconfig
fsmount fsopen fspick get_kernel_syms get_mempolicy init_module io_uring_enter io_uring_register io_uring_setup ioperm
iopl kcmp kexec_file_load kexec_load keyctl lookup_dcookie mbind migrate_pages mount mount_setattr move_mount move_pages
nfsservctl open_by_handle_at open_tree perf_event_open pidfd_getfd pivot_root process_madvise query_module quotactl
quotactl_fd reboot request_key set_mempolicy set_mempolicy_home_node setdomainname sethostname setns settimeofday
swapoff swapon sysfs syslog umount2 unshare uselib userfaultfd ustat vhangup vserver""".split()
"""What a container's default filter does not let through."""

_libc = ctypes.CDLL(None, use_errno=True)


def _must(result: int, what: str) -> None:
    if result:
        raise OSError(ctypes.get_errno(), what)


# ---------------------------------------------------------------- an ordinary user


def become_user(home: Path) -> None:
    """Become an ordinary user who can read Python and the checkout, wherever these lie."""
    _open_the_way((sys.base_prefix, sys.prefix, str(Path(__file__).resolve().parents[1])))
    os.chown(home, USER, USER)
    os.environ.update(HOME=str(home), TMPDIR=str(home), USER="somebody")
    os.environ.pop("XDG_CACHE_HOME", None)
    os.setgroups([])
    os.setresgid(USER, USER, USER)
    os.setresuid(USER, USER, USER)  # which takes every capability, too


def _open_the_way(needed: Iterable[str]) -> None:
    """Lay open folders over those that only their owner can enter, with what is needed in them, for this process alone.

    Python may lie in root's home, for example.
    """
    _must(_libc.unshare(CLONE_NEWNS), "unshare")
    _must(_libc.mount(b"none", b"/", None, MS_REC | MS_PRIVATE, None), "private mounts")
    kept = {path: os.open(path, os.O_PATH) for path in needed}
    for path in kept:
        for folder in reversed(Path(path).parents):
            if folder.exists() and not folder.stat().st_mode & 0o001:
                _must(_libc.mount(b"none", str(folder).encode(), b"tmpfs", 0, b"mode=755"), str(folder))
        if not Path(path).exists():
            Path(path).mkdir(parents=True)
            _must(
                _libc.mount(f"/proc/self/fd/{kept[path]}".encode(), path.encode(), None, MS_BIND | MS_REC, None), path
            )
    for fd in kept.values():
        os.close(fd)


# ---------------------------------------------------------------- a container


def enter_container(*, knows_landlock: bool) -> None:
    """Keep no more than what the root of a container has."""
    profile = seccompy.Filter(seccompy.Action.ERRNO | errno.EPERM)
    for name in X86_64_SYSCALLS:
        refused = name in REFUSED or (name.startswith("landlock") and not knows_landlock)
        if not refused and name not in ("clone", "clone3", "socket"):
            profile.allow(name)
    profile.allow("clone", args=[seccompy.ArgCmp(0, seccompy.CmpOp.MASKED_EQ, 0, CLONE_NEW)])
    profile.errno("clone3", errno.ENOSYS)
    for compare, family in ((seccompy.CmpOp.LT, 38), (seccompy.CmpOp.EQ, 39), (seccompy.CmpOp.GT, 40)):
        profile.allow("socket", args=[seccompy.ArgCmp(0, compare, family)])  # all but AF_ALG and AF_VSOCK
    profile.load()
    for capability in range(64):
        if capability not in CAPABILITIES:
            _libc.prctl(24, capability, 0, 0, 0)  # PR_CAPBSET_DROP
    mask = sum(1 << capability for capability in CAPABILITIES)
    header, data = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)(mask, mask)
    _must(_libc.capset(header, data), "capset")


def main(place: str, command: list[str]) -> NoReturn:
    """Go there and become the command."""
    if place == "user":
        become_user(Path(os.environ["TMPDIR"]))
    else:
        enter_container(knows_landlock=place == "container")
    os.execv(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
