"""Everything that a forked worker takes from itself before it sees the first byte of student code.

The policy is "no path": a seccomp allow-list without open, stat or any other call that takes a file name. The
submission comes as bytes and is imported from memory, so that a worker needs no file at all. Landlock, a user id
of its own and the resource limits stand behind it; no layer trusts another.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import io
import os
import resource
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS = 1, 4, 22, 24, 38
SECCOMP_MODE_FILTER = 2
LANDLOCK_RESTRICT_SELF = 446
CHANNEL = 3
"""The descriptor on which a worker talks to the grader."""

# What NumPy and matplotlib were seen to need while they compute, by strace. newfstatat is not among them: glibc
# 2.33 to 2.38 makes fstat through it, which is why the standard streams are built before the filter is loaded.
COMPUTE = (
    "read readv write writev pread64 pwrite64 close fstat lseek poll ppoll select pselect6 mmap munmap mremap brk "
    "madvise mprotect futex rt_sigaction rt_sigprocmask rt_sigreturn sigaltstack getpid gettid getppid getuid "
    "geteuid getgid getegid getrandom nanosleep gettimeofday time times getrusage sched_yield uname sysinfo getcpu "
    "exit exit_group set_robust_list rseq restart_syscall getcwd dup"
).split()
# importlib turns ENOENT into "No module named", which is just what a student should read; EPERM would look odd.
PATHS = "open openat stat lstat newfstatat statx readlink access faccessat faccessat2".split()
IOCTLS = (0x5401, 0x5451, 0x5450, 0x541B, 0x5413)  # TCGETS FIOCLEX FIONCLEX FIONREAD TIOCGWINSZ
FCNTLS = (1, 2, 3, 1030)  # F_GETFD F_SETFD F_GETFL F_DUPFD_CLOEXEC
CLOCKS = range(12)
"""The clocks of the machine and of oneself. All other numbers are clocks of other processes: how much they compute."""

_libc = ctypes.CDLL(None, use_errno=True)
_prctl, _syscall = _libc.prctl, _libc.syscall  # looked up here, not in each worker


@dataclass(frozen=True, slots=True)
class Layers:
    """Which layers a fork server has at hand. Its self-test says what they are worth together."""

    seccomp: Any = None
    landlock: Any = None
    uid: int | None = None
    limits: bool = True

    def names(self) -> list[str]:
        """Return the layers' names, for records and `gradkit doctor`."""
        found = {"seccomp": self.seccomp, "landlock": self.landlock, "uid": self.uid, "limits": self.limits or None}
        return [name for name, layer in found.items() if layer is not None]


class _Program(ctypes.Structure):
    """A compiled filter as the kernel takes it, made once: seccompy would make it, and its type, in each worker."""

    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p)]


INSTRUCTION = 8
"""Bytes of an instruction of a filter."""


def syscall_filter() -> Any:
    """Return the compiled seccomp filter, or None where the kernel or the architecture has none."""
    try:
        import seccompy
    except ImportError:
        return None
    try:
        only = seccompy.Filter(seccompy.Action.ERRNO | errno.EPERM)

        def each(names: list[str], apply: Any) -> None:
            for name in names:
                with suppress(KeyError, ValueError, OSError):  # not on this architecture
                    apply(name)

        each(COMPUTE, only.allow)
        each(PATHS, lambda name: only.errno(name, errno.ENOENT))
        for request in IOCTLS:
            only.allow("ioctl", args={1: request})
        for command in FCNTLS:
            only.allow("fcntl", args={1: command})
        for clock in CLOCKS:
            for name in ("clock_gettime", "clock_getres", "clock_nanosleep"):
                only.allow(name, args={0: clock})
        only.allow("sched_getaffinity", args={0: 0})  # one's own
        only.allow("prlimit64", args={0: 0, 2: 0})  # reading one's own limits
        only.errno("clone3", errno.ENOSYS)  # glibc then tries clone, which is refused
        return _Program(len(only.program) // INSTRUCTION, only.program)
    except (OSError, RuntimeError, ValueError):
        return None


def empty_ruleset() -> Any:
    """Return a Landlock ruleset that allows nothing, or None where the kernel has no Landlock."""
    try:
        import landlockpy
    except ImportError:
        return None
    try:
        return landlockpy.Ruleset(scoped=landlockpy.Scope.ABSTRACT_UNIX_SOCKET | landlockpy.Scope.SIGNAL)
    except (landlockpy.LandlockError, OSError):  # ENOSYS, EOPNOTSUPP; EPERM under older container profiles
        return None


def set_dumpable(on: bool) -> None:
    """Allow or forbid others of the same user to trace this process and to read its memory."""
    if _prctl(PR_SET_DUMPABLE, int(on), 0, 0, 0):
        raise OSError(ctypes.get_errno(), "PR_SET_DUMPABLE")


def prepare(*, limits: bool) -> None:
    """Take from a fork server, and all that it forks, what it does not need itself: once, not in each worker."""
    os.chdir("/")
    os.umask(0o077)
    if _prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "PR_SET_NO_NEW_PRIVS")
    if limits:
        for which, most in (
            (resource.RLIMIT_STACK, 8 << 20),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_MEMLOCK, 0),
            (resource.RLIMIT_MSGQUEUE, 0),
            (resource.RLIMIT_NICE, 0),
            (resource.RLIMIT_RTPRIO, 0),
            (resource.RLIMIT_SIGPENDING, 64),
        ):
            resource.setrlimit(which, (most, most))


def lock(
    layers: Layers, limits: dict[str, int], mapped: int, parent: int, channel: int, capture: int, null: int
) -> None:
    """Take everything from the calling process but 0 = null, 1 and 2 = capture, 3 = channel.

    What `prepare` has done, and signals and standard streams as the fork server has made them, is not done again.

    Parameters
    ----------
    limits : dict
        "memory" in MiB above what is mapped, "cpu" in seconds of the whole life, "output" in bytes.
    mapped : int, bytes
        The address space that is mapped at the start.
    parent : int
        The fork server's process id; if it is not the parent any more, the process ends.
    """
    os.setsid()
    ruleset = _keep_descriptors(layers, channel, capture, null)
    if layers.limits:
        _limit(limits, mapped, alone=layers.uid is not None)
    if layers.uid is not None:
        os.setgroups([])
        os.setresgid(layers.uid, layers.uid, layers.uid)
        os.setresuid(layers.uid, layers.uid, layers.uid)
    _prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)  # after setresuid, which clears it
    if os.getppid() != parent:
        os._exit(99)
    set_dumpable(False)
    if ruleset is not None:
        if _syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0):
            os._exit(97)
        os.close(ruleset)
    if layers.seccomp is not None and _prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(layers.seccomp)):
        os._exit(95)


def _keep_descriptors(layers: Layers, channel: int, capture: int, null: int) -> int | None:
    """Move the few descriptors that stay to their places, and close all others."""
    high = [fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 200) for fd in (channel, capture)]
    places = {0: null, 1: high[1], 2: high[1], CHANNEL: high[0]}
    if layers.landlock is not None:
        places[4] = fcntl.fcntl(layers.landlock.fileno(), fcntl.F_DUPFD_CLOEXEC, 200)
    for place, fd in places.items():
        os.dup2(fd, place)
    os.closerange(len(places), 1 << 20)
    return 4 if layers.landlock is not None else None


class _Capture(io.FileIO):
    """A standard stream that takes what there is room for: printing too much is nobody's mistake."""

    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except OSError:
            return len(data)


def standard_streams() -> None:
    """Make the streams of descriptors 0, 1 and 2: once, for all workers, whatever the descriptors come to be."""
    sys.stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(0, "r", closefd=False)), "utf-8", "replace")
    for name, fd in (("stdout", 1), ("stderr", 2)):
        raw = _Capture(fd, "w", closefd=False)
        setattr(sys, name, io.TextIOWrapper(raw, "utf-8", "backslashreplace", line_buffering=True))
    sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr  # type: ignore[misc, assignment]


def _limit(limits: dict[str, int], mapped: int, *, alone: bool) -> None:
    """Set the other limits; `alone` says that no other process has the user id that this one will have."""
    # Address space, not data: RLIMIT_DATA does not count shared anonymous mappings.
    space = mapped + limits["memory"] * (1 << 20)
    cpu, output = limits["cpu"], limits["output"]
    if alone:  # counted by user id: of an id that others have, it would be theirs, too
        resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))
    resource.setrlimit(resource.RLIMIT_AS, (space, space))
    resource.setrlimit(resource.RLIMIT_DATA, (space, space))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (output, output))
    resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32))


def mapped() -> int:
    """Return the address space that is mapped now, in bytes."""
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - pathlib is not worth its import here
        return int(file.read().split()[0]) * resource.getpagesize()


class _Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _Data(ctypes.Structure):
    _fields_ = [
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    ]


def drop_capabilities() -> None:
    """Leave a root process without a single capability, and all that it forks."""
    for capability in range(64):
        _prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)
    header, data = _Header(0x20080522, 0), (_Data * 2)()
    if _libc.capset(ctypes.byref(header), data):
        raise OSError(ctypes.get_errno(), "capset")
