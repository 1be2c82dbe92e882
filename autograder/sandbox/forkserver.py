"""The fork server: started by exec with a clean environment, it has never seen a test, a solution or a secret.

It loads NumPy once, and matplotlib if it is asked to, stays single-threaded, proves with a probe what its lockdown is
worth here, and then forks one locked worker a request. Control channel: SOCK_SEQPACKET, JSON, descriptors by
SCM_RIGHTS.

    -> {"op": "spawn", "limits": {...}} + [channel, capture]     <- {"pid": n}
    -> {"op": "kill", "pid": n}                                  <- {"status": s, "cpu": seconds, "peak": KiB}
    -> {"op": "cpu", "pid": n}                                   <- {"cpu": seconds}
    -> {"op": "reset"}: kill every worker                        <- {}

At the end of the channel it kills every worker and leaves.
"""

from __future__ import annotations

import gc
import os

gc.disable()  # nothing of what is loaded is garbage
# Before NumPy: a forked child whose BLAS waits for threads that did not survive the fork hangs for ever.
for _name in ("OPENBLAS", "OMP", "MKL", "BLIS", "VECLIB_MAXIMUM", "NUMEXPR"):
    os.environ[f"{_name}_NUM_THREADS"] = "1"

import array
import builtins
import codecs
import ctypes
import ctypes.util
import errno
import importlib
import importlib.util
import platform
import signal
import socket
import sys
import time
import types
from contextlib import suppress
from dataclasses import replace
from typing import Any, NoReturn

from msgspec.json import decode, encode

from autograder.sandbox import entropy, files, lockdown, memory, warmup, worker
from autograder.sandbox.lockdown import Layers

STANDARD_LIBRARY = """abc argparse array ast base64 bisect calendar cmath collections collections.abc contextlib copy
csv dataclasses datetime decimal enum fractions functools gc getpass glob hashlib heapq inspect io itertools
json keyword linecache locale logging logging.handlers math numbers operator os os.path pathlib pickle platform pprint
queue random re reprlib secrets shutil statistics string struct sys tempfile textwrap threading time timeit token
traceback tokenize types typing unicodedata uuid warnings weakref zlib encodings.idna encodings.latin_1
encodings.ascii encodings.utf_8 encodings.utf_8_sig encodings.cp1252""".split()
"""What students could sensibly use: a worker can load nothing later."""

NUMPY = "linalg random fft ma polynomial lib typing char rec strings core ctypeslib".split()
SELDOM_USED = "doctest unittest numpy.testing numpy.matlib".split()
"""What only a full fork server loads, besides matplotlib: the grader asks for one if a submission names any of them."""

SELF_TEST_FAILED = 96


def main(control_fd: int, options: dict[str, Any]) -> NoReturn:
    """Load, lock up, tell the grader what there is, and serve."""
    _preload(full=options["full"])
    control = socket.socket(fileno=control_fd)
    null = os.open("/dev/null", os.O_RDWR)
    layers = _layers(options["layers"], options.get("uid"))
    if "nondump" in options["layers"]:
        lockdown.set_dumpable(False)
    lockdown.prepare(limits=layers.limits)
    memory.keep_freed()
    _be_as_workers_shall_be()
    os.environ.clear()
    os.environ.update(PATH="/nonexistent", LANG="C.UTF-8", MPLBACKEND="agg")
    sys.argv = ["worker"]
    entropy.install()
    files.install()
    builtins.exit = builtins.quit = sys.exit  # type: ignore[assignment]  # by `site`, which is left out
    landlock = _landlock_version() if layers.landlock is not None else 0
    _forget_what_students_need_not_see()
    if len(os.listdir("/proc/self/task")) != 1:  # noqa: PTH208 - pathlib is not worth its import here
        raise SystemExit("the fork server must have one thread")
    if options["warm"]:
        warmup.warm_up()
        gc.collect()
        memory.pack()
    gc.freeze()
    gc.enable()
    layers, probed = _prove(layers, null)
    control.send(
        encode({
            "pid": os.getpid(),
            "layers": layers.names(),
            "got_through": probed,
            "landlock": landlock if layers.landlock is not None else 0,
        })
    )  # fmt: skip
    _serve(control, layers, null)


def _be_as_workers_shall_be() -> None:
    """Make streams, and forget what signals were set to by whoever started this; an interrupt is for the grader."""
    lockdown.standard_streams()
    for number in (signal.SIGTERM, signal.SIGCHLD, signal.SIGHUP, signal.SIGQUIT):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.set_wakeup_fd(-1)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])


def _preload(*, full: bool) -> None:
    for name in STANDARD_LIBRARY:
        importlib.import_module(name)
    for name in ("utf-8-sig", "latin-1", "ascii", "idna"):
        codecs.lookup(name)  # the first time, a codec is searched for
    import numpy as np

    # `from numpy import *` asks for it; nobody compiles Fortran here, and loading that tool takes megabytes.
    sys.modules["numpy.f2py"] = np.f2py = types.ModuleType("numpy.f2py")
    for name in NUMPY:
        with suppress(ImportError):
            importlib.import_module(f"numpy.{name}")
    np.linalg.solve(np.eye(3), np.ones((64, 3)).T @ np.ones((64, 1)))
    if full:
        for name in SELDOM_USED:
            with suppress(ImportError):
                importlib.import_module(name)
        _preload_matplotlib()


def _preload_matplotlib() -> None:
    """Load pyplot and draw once, so that fonts and renderers are there; nothing is ever drawn in a worker."""
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt

    importlib.import_module("mpl_toolkits.mplot3d")
    figure, axes = plt.subplots()
    axes.plot([0, 1], [0, 1], label="x")
    axes.set_title("$x^2$")
    axes.legend()
    plt.close("all")

    def quiet(*args: Any, **kwargs: Any) -> None:
        return None

    # A worker has no screen and no files: what is drawn is looked at as data.
    plt.show = plt.pause = plt.draw = plt.savefig = quiet
    figure_class: Any = type(figure)
    figure_class.show = figure_class.savefig = figure_class.tight_layout = quiet


def _layers(wanted: list[str], uid: int | None) -> Layers:
    # The search runs ldconfig, gcc and objdump, once for each package that asks; the C library is loaded already.
    ctypes.util.find_library = lambda name: None
    platform.machine()
    return Layers(
        seccomp=lockdown.syscall_filter() if "seccomp" in wanted else None,
        landlock=lockdown.empty_ruleset() if "landlock" in wanted else None,
        uid=uid if "uid" in wanted and os.getuid() == 0 else None,
        limits="limits" in wanted,
    )


def _landlock_version() -> int:
    import landlockpy

    return int(landlockpy.abi_version())


def _forget_what_students_need_not_see() -> None:
    """Leave the standard library, NumPy and matplotlib importable, and nothing else findable on a path."""
    importlib.util.find_spec("no_such_module")  # fills every finder's cache of its directory
    sys.path.clear()
    sys.path_importer_cache.clear()
    for name in list(sys.modules):
        if name.partition(".")[0] in ("autograder", "seccompy", "landlockpy", "msgspec"):
            del sys.modules[name]
    sys.modules["__main__"] = types.ModuleType("__main__")


# ---------------------------------------------------------------- what the lockdown is worth


def _prove(layers: Layers, null: int) -> tuple[Layers, list[str]]:
    """Run a worker that tries to get out, and return the layers that could be put on and what got through.

    A user id of its own may be refused (a user namespace without it): then the workers of root are root without any
    capability, and so is the fork server. A worker that cannot be locked at all means that nothing protects.
    """
    if layers.uid is not None:
        if (got_through := _probe(layers, null)) is not None:
            return layers, got_through
        layers = replace(layers, uid=None)
    if os.getuid() == 0:
        lockdown.drop_capabilities()
    if (got_through := _probe(layers, null)) is not None:
        return layers, got_through
    return Layers(limits=layers.limits), ["everything"]


def _probe(layers: Layers, null: int) -> list[str] | None:
    """Return what a probe worker could do that none should, or None if it could not be locked."""
    ours, theirs = socket.socketpair()
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        try:
            limits = {"memory": 256, "cpu": 5, "output": 1 << 16}
            lockdown.lock(layers, limits, lockdown.mapped(), parent, theirs.fileno(), null, null)
        except BaseException:
            os._exit(SELF_TEST_FAILED)
        os.write(lockdown.CHANNEL, encode(_try_to_get_out(parent)))
        os._exit(0)
    theirs.close()
    answer = ours.recv(4096)
    ours.close()
    _, status = os.waitpid(pid, 0)
    return decode(answer) if answer and status == 0 else None


def _try_to_get_out(parent: int) -> list[str]:
    """Return the names of what could be done."""
    libc = ctypes.CDLL(None, use_errno=True)

    def fork() -> None:
        if os.fork() == 0:
            os._exit(0)

    def trace() -> None:
        if libc.ptrace(0x4206, parent, 0, 0) != 0:  # PTRACE_SEIZE: PTRACE_ATTACH would stop it for good
            raise OSError(ctypes.get_errno(), "ptrace")

    def map_a_terabyte() -> None:
        libc.mmap.restype = ctypes.c_void_p
        # PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE: address space that nothing but a limit refuses.
        if libc.mmap(None, ctypes.c_size_t(1 << 40), 0, 0x4022, -1, 0) == ctypes.c_void_p(-1).value:
            raise OSError(ctypes.get_errno(), "mmap")

    attempts = {
        "read a file": lambda: os.close(os.open("/proc/self/status", os.O_RDONLY)),
        "look for a file": lambda: os.stat("/"),  # noqa: PTH116 - the system call itself
        "open a socket": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close(),
        "start a process": fork,
        "signal the fork server": lambda: os.kill(parent, 0),
        "trace the fork server": trace,
        "map a terabyte": map_a_terabyte,
    }
    done = []
    for name, attempt in attempts.items():
        try:
            attempt()
        except OSError:
            continue
        done.append(name)
    return done


# ---------------------------------------------------------------- service


def _serve(control: socket.socket, layers: Layers, null: int) -> NoReturn:
    workers: set[int] = set()
    mapped = lockdown.mapped()
    while True:
        try:
            message, ancillary, _, _ = control.recvmsg(65536, socket.CMSG_SPACE(4 * 4))
        except ConnectionResetError:
            message, ancillary = b"", []
        if not message:
            for pid in list(workers):
                _kill(pid)
            os._exit(0)
        descriptors = _descriptors(ancillary)
        request = decode(message)
        if request["op"] == "spawn":
            reply = _spawn(control, layers, request["limits"], mapped, descriptors, null)
            workers.add(reply["pid"])
        elif request["op"] == "reset":
            for pid in workers:
                _kill(pid)
            workers.clear()
            reply = {}
        elif request["pid"] not in workers:
            reply = {}
        elif request["op"] == "cpu":
            reply = {"cpu": _cpu(request["pid"])}
        else:
            workers.remove(request["pid"])
            reply = _kill(request["pid"])
        for fd in descriptors:
            os.close(fd)
        reply["id"] = request["id"]
        control.send(encode(reply))


def _descriptors(ancillary: list[tuple[int, int, bytes]]) -> list[int]:
    found = array.array("i")
    for level, kind, data in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            found.frombytes(data[: len(data) - len(data) % found.itemsize])
    return list(found)


def _spawn(
    control: socket.socket,
    layers: Layers,
    limits: dict[str, int],
    mapped: int,
    descriptors: list[int],
    null: int,
) -> dict[str, Any]:
    parent = os.getpid()
    pid = _fork()
    if pid:
        return {"pid": pid}
    try:
        control.detach()
        lockdown.lock(layers, limits, mapped, parent, descriptors[0], descriptors[1], null)
        worker.serve()
    finally:  # never an unlocked run, whatever went wrong
        os._exit(SELF_TEST_FAILED)


_fork = ctypes.PyDLL(None).fork
"""`os.fork` puts locks and threads of Python's right first; there is one thread here, and all of that memory would
be copied for each worker."""


def _cpu(pid: int) -> float:
    """Return the CPU time of a process in seconds, from its own clock."""
    return time.clock_gettime((~pid << 3) | 2)  # CPUCLOCK_SCHED of another process: see clock_getcpuclockid(3)


def _kill(pid: int) -> dict[str, Any]:
    for kill, target in ((os.killpg, pid), (os.kill, pid)):  # a worker cannot leave its group
        with suppress(ProcessLookupError):
            kill(target, signal.SIGKILL)
    while True:
        try:
            _, status, usage = os.wait4(pid, 0)
            break
        except OSError as error:
            if error.errno != errno.EINTR:
                raise
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    return {"status": status, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss}


if __name__ == "__main__":
    main(int(sys.argv[1]), decode(sys.argv[2]))
