"""Throws damaged and malicious bytes at what reads strangers' bytes: the intake of submissions and the wire decoder.

    python benchmarks/fuzz.py [--seconds S] [--json FILE] [--targets NAME ...] [--keep FOLDER]
    python benchmarks/fuzz.py --replay FILE --targets NAME

zip        a student's zip                      never raises
class-zip  a zip with a class in it             a GradkitError, or every student read
folder     a class's folder, made as told       every student read, no link followed
frame      a frame as it comes from a worker    a ProtocolError, Closed or Timeout, or plain data
nodes      a header and a body                  a ProtocolError, or plain data
figure     a figure's description               a ProtocolError or a ValueError, or a figure

Each target is fuzzed by hypothesis, which makes inputs that are nearly right, and, where it can be installed (the
extra `fuzz`), by atheris, which looks for inputs that reach new lines. Each pair has a process of its own with a
limit of address space, and somebody who watches it: an exception that is not documented, a broken promise, an
execution that takes longer than `HANG` seconds, `MEMORY` bytes more than at the start, or an end of the process is
a finding. Its input is kept, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import io
import json
import mmap
import os
import random
import resource
import secrets
import shutil
import signal
import stat
import struct
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import unicodedata
import warnings
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

HAS_ATHERIS = find_spec("atheris") is not None
if HAS_ATHERIS and "atheris" in sys.argv:  # the modules to look into are known to it before they are loaded
    import atheris

    instrumented = atheris.instrument_imports(include=["autograder.collect", "autograder.sandbox", "zipfile"])
else:
    instrumented = nullcontext()
with instrumented:
    from autograder.collect.archive import read_zip
    from autograder.collect.intake import MAX_FILE, MAX_TOTAL, Intake
    from autograder.collect.sources import deliveries
    from autograder.course import encoded
    from autograder.errors import GradkitError
    from autograder.model import Assignment, Exercise
    from autograder.sandbox import figures, wire
    from autograder.sandbox.figures import AxesSeen, FigureSeen, LineSeen, PointsSeen

HANG = 20.0
"""Seconds that one execution may take: none should take a tenth of one, but the machine may be busy."""
MEMORY = 256 << 20
"""Bytes that a process may take above what it had at the start. No input has more than `LONGEST`."""
ADDRESS_SPACE = 2 << 30
"""Bytes of address space above what it had at the start: what is claimed and not used counts here."""
LONGEST = 1 << 15
SECRET = secrets.token_hex(16).encode("ascii")
"""What stands in files outside of the class. No literal: hypothesis tries the literals of a program as inputs."""

INSIDE = "ch05_logistic_regression"
NAMES = ("activations.py", "classifier.py")
NOWHERE = Path("nowhere")
ASSIGNMENT = Assignment(
    INSIDE,
    "Logistic regression",
    tuple(Exercise(INSIDE, n[:-3], n[:-3], (), (), (), NOWHERE, NOWHERE, NOWHERE) for n in NAMES),
    NOWHERE,
    (),
)


class Broken(Exception):
    """A promise was not kept."""


def promised(kept: object, what: str) -> None:
    if not kept:
        raise Broken(what)


# ---------------------------------------------------------------- the targets


def read_a_zip(data: bytes) -> None:
    look_at(read_zip(data, NAMES, inside=INSIDE))


def read_a_class_zip(data: bytes) -> None:
    source = scratch() / "class.zip"
    source.write_bytes(data)
    with suppress(GradkitError):
        look_at_class(source)


def read_a_folder(data: bytes) -> None:
    source = scratch() / "class"
    source.mkdir()
    try:
        furnish(source, data)
        look_at_class(source)
    finally:
        shutil.rmtree(source)


def read_a_frame(data: bytes) -> None:
    ours, theirs = os.pipe()
    try:
        os.set_blocking(ours, False)
        os.write(theirs, data[:LONGEST])  # less than a pipe holds
        os.close(theirs)
        frames = wire.Reader(ours)
        with suppress(wire.ProtocolError, wire.Closed, wire.Timeout):
            while True:
                *_, header, body = frames.receive(time.monotonic() + 2 * HANG)
                look_at_value(wire.decode(header, body, lambda node: wire.Handle(1, "x", False, False)))
    finally:
        os.close(ours)


def read_nodes(data: bytes) -> None:
    with suppress(wire.ProtocolError):
        look_at_value(wire.decode(*halves(data)))


def read_a_figure(data: bytes) -> None:
    try:
        figure = figures.from_data(wire.decode(*halves(data)))
    except (wire.ProtocolError, ValueError):
        return
    figures.from_data(figures.to_data(figure))


def look_at(intake: Intake) -> None:
    """Check what collecting promises of one submission."""
    promised(set(intake.files) <= set(NAMES), "a file that nobody asked for")
    promised(all(len(content) <= MAX_FILE for content in intake.files.values()), "a file that is too large")
    promised(sum(map(len, intake.files.values())) <= MAX_TOTAL, "files that are too large together")
    promised(len(intake.files) == len(NAMES) or intake.problems, "a file is missing and nothing is said")
    promised(all(SECRET not in content for content in intake.files.values()), "a link was followed")
    promised(intake.modified is None or intake.modified.tzinfo is not None, "a date without an offset")
    look_at_sentences(intake.problems)


def look_at_sentences(sentences: tuple[str, ...]) -> None:
    for sentence in sentences:
        promised(sentence and len(sentence) <= 400, "a sentence that is too long")
        promised(not any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") for c in sentence), "not one line")


def look_at_class(source: Path) -> None:
    with deliveries(source, ASSIGNMENT) as there:
        look_at_sentences(there.problems)
        for delivery in there.found:
            look_at_sentences((delivery.origin,))
            name = encoded(delivery.student)
            promised(name and "/" not in name and not name.startswith("."), "an id that leads out of the course")
            look_at(delivery.read())


def look_at_value(value: Any) -> None:
    """Check that what came can be shown and, where it is plain, sent."""
    repr(value)
    with suppress(wire.Unsupported):
        header, buffers, _ = wire.encode(value, cap=LONGEST)
        wire.decode(header, b"".join(bytes(buffer) for buffer in buffers))


def halves(data: bytes) -> tuple[bytes, bytes]:
    """Return the header and the body that an input stands for: two bytes of length, the one, the other."""
    length = int.from_bytes(data[:2], "little")
    return data[2 : 2 + length], data[2 + length :]


def joined(header: bytes, body: bytes) -> bytes:
    return len(header).to_bytes(2, "little") + header + body


PLACES = (
    b"anna", b"ben.zip", b"carl.ZIP", b"..dora", b"a+b@example.org", b"\xff", b"e\nv\x1b[31me", INSIDE.encode(),
    "Zoe\u0308".encode(), b"__MACOSX", b"activations.py", b"\xe2\x80\xaegod.zip", b".zip", b"x" * 250,
)  # fmt: skip
FILES = (
    b"activations.py", b"classifier.py", b"Activations.PY", b"activations.ipynb", b"activations (1).py", b"\xfe.py",
    INSIDE.encode(), INSIDE.encode() + b"/activations.py", INSIDE.encode() + b"/classifier.py", b"src/classifier.py",
    b"\x1b]0;x\x07.py", b"conftest.py",
)  # fmt: skip
KINDS = "plain", "folder", "link", "pipe", "twin", "sparse", "device", "link to a folder"


def furnish(folder: Path, data: bytes) -> None:
    """Make what an input says: five bytes (place, name, kind, length of content), content, and so on."""
    outside = scratch() / "outside"
    if not outside.exists():
        (outside / INSIDE).mkdir(parents=True)
        for name in NAMES:
            (outside / name).write_bytes(SECRET)
            (outside / INSIDE / name).write_bytes(SECRET)
    at = 0
    for _ in range(40):
        if at + 5 > len(data):
            break
        place, name, kind, length = struct.unpack_from("<BBBH", data, at)
        content = data[at + 5 : at + 5 + length]
        at += 5 + length
        path = os.path.join(os.fsencode(folder), PLACES[place % len(PLACES)])  # noqa: PTH118 - paths that are bytes
        if name < 250:
            path = os.path.join(path, FILES[name % len(FILES)])  # noqa: PTH118
        with suppress(OSError):  # what cannot be made is not there
            os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
            make(path, KINDS[kind % len(KINDS)], content, os.fsencode(outside))


def make(path: bytes, kind: str, content: bytes, outside: bytes) -> None:
    if os.path.lexists(path):
        return
    if kind == "plain":
        Path(os.fsdecode(path)).write_bytes(content)
    elif kind == "sparse":
        with open(path, "wb") as file:  # noqa: PTH123
            file.truncate(1 << 30)
    elif kind == "folder":
        os.mkdir(path)  # noqa: PTH102
    elif kind == "link":
        os.symlink(outside + b"/activations.py", path)  # noqa: PTH211
    elif kind == "link to a folder":
        os.symlink(outside, path)  # noqa: PTH211
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "twin":
        os.link(outside + b"/classifier.py", path)
    elif kind == "device":
        os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 5))  # endless zeros


_scratch: list[Path] = []


def scratch() -> Path:
    """Return a folder for this process, in memory where there is one."""
    if not _scratch:
        _scratch.append(Path(os.environ["FUZZ_SCRATCH"]))
    return _scratch[0]


# ---------------------------------------------------------------- inputs


def a_zip(files: list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED, mode: int = 0) -> bytes:
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w") as archive:
        warnings.simplefilter("ignore")  # of names that stand there twice
        for name, content in files:
            entry = zipfile.ZipInfo(name)
            entry.compress_type, entry.external_attr = method, mode << 16
            archive.writestr(entry, content)
    return stream.getvalue()


def a_figure() -> FigureSeen:
    x = np.arange(3.0)
    line = LineSeen(x, x, None, "loss", True, "")
    points = PointsSeen(x, x, x, "", x, np.ones((1, 4)))
    return FigureSeen((AxesSeen("a", "x", "y", True, (line,), (points,), (np.eye(2),), ("loss",)),))


def sent(value: Any) -> tuple[bytes, bytes]:
    header, buffers, _ = wire.encode(value)
    return header, b"".join(bytes(buffer) for buffer in buffers)


def framed(header: bytes, body: bytes) -> bytes:
    return wire.PREFIX.pack(wire.MAGIC, wire.OK, 0, 0, len(header), len(body), 1) + header + body


BOTH = [(name, b"x = 1\n") for name in NAMES]
VALUES = (
    None, 1.5, [1, (2, "three"), {4: b"five"}], {1, 2}, 1 << 90, 2j, np.eye(2), np.float32(1), np.zeros((0, 3)),
    a_figure(),
)  # fmt: skip
ZIPS = (
    a_zip(BOTH),
    a_zip([(f"{INSIDE}/{name}", content) for name, content in BOTH] + BOTH),
    a_zip(BOTH + BOTH, zipfile.ZIP_STORED),
    a_zip(BOTH, zipfile.ZIP_BZIP2),
    a_zip(BOTH, mode=stat.S_IFLNK | 0o777),
    a_zip([("activations.py", bytes(MAX_FILE + 1))]),
    a_zip([("Activations.PY", b""), ("../classifier.py", b""), ("\u202eyp.py", b"")]),
)
CLASSES = (
    a_zip([("anna/activations.py", b"a"), ("ben.zip", ZIPS[0]), ("Zoe\u0308/classifier.py", b"")]),
    a_zip([(f"all/{student}/{name}", c) for student in ("anna", "ben") for name, c in BOTH]),
    *ZIPS[:2],
)
FOLDERS = tuple(
    b"".join(struct.pack("<BBBH", place, name, kind, 2) + b"#\n" for name in range(9) for place in (0, 3, 8))
    for kind in range(len(KINDS))
) + tuple(
    struct.pack("<BBBH", 0, FILES.index(INSIDE.encode()), kind, 0) + struct.pack("<BBBH", 0, 7, 0, 0)
    for kind in range(len(KINDS))
)

text = st.text(max_size=12)
names = st.one_of(
    st.sampled_from([*NAMES, *(f"{INSIDE}/{name}" for name in NAMES), *(f.decode("latin-1") for f in FILES), "../x"]),
    text,
    st.tuples(text, st.sampled_from(NAMES)).map("/".join),
)
entries = st.lists(st.tuples(names.filter(lambda n: n.isprintable()), st.binary(max_size=60)), max_size=6)
zips = st.builds(
    a_zip,
    entries,
    st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]),
    st.sampled_from([0, 0o100644, 0o120777, 0o010666]),
)
students = st.one_of(text, st.sampled_from(["anna", "..", "a+b", "ben.zip", INSIDE]))
classes = st.lists(
    st.tuples(
        st.tuples(students, names).map("/".join).filter(lambda n: n.isprintable()),
        st.one_of(st.binary(max_size=60), zips),
    ),
    max_size=5,
).map(a_zip)
items = st.tuples(*[st.integers(0, 255)] * 3, st.one_of(st.binary(max_size=20), zips)).map(
    lambda item: struct.pack("<BBBH", *item[:3], len(item[3])) + item[3]
)
codes = st.sampled_from([*wire.DTYPES, "O", "<U4", "|V8"])
sizes = st.one_of(st.integers(0, 4), st.sampled_from([-1, 1 << 31, 1 << 40, 1 << 62, True, 1.0]))
leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(1 << 63), (1 << 63) - 1),
    st.floats(),
    text,
    st.binary(max_size=8),
    st.tuples(st.just("a"), codes, st.lists(sizes, max_size=7), st.integers(0, 64), st.one_of(st.none(), text)),
    st.tuples(st.just("s"), codes, st.binary(max_size=16)),
    st.tuples(st.just("i"), st.one_of(text, st.integers().map(hex))),
    st.tuples(st.just("c"), st.floats(), st.floats()),
)
trees = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from("ltSFgdHfv?"), st.lists(inner, max_size=4)),
        st.tuples(st.just("d"), st.lists(st.tuples(inner, inner), max_size=4)),
        st.lists(inner, max_size=3),
    ),
    max_leaves=12,
)
headers = trees.map(msgspec.msgpack.encode)
arrays = st.sampled_from([np.arange(3.0), np.zeros(0), np.ones((2, 4)), np.zeros((1, 3)), np.arange(3), np.float64(1)])
parts = st.one_of(text, st.none(), st.booleans(), arrays, st.lists(arrays, max_size=2))
points = st.tuples(arrays, arrays, st.one_of(st.none(), arrays), text, st.one_of(st.none(), arrays), arrays).map(list)
lines = st.tuples(arrays, arrays, st.one_of(st.none(), arrays), text, st.booleans(), text).map(list)
axes = st.tuples(
    text, text, text, st.booleans(), *(st.lists(kind, max_size=1) for kind in (lines, points, arrays, text))
).map(list)
described = st.lists(
    st.one_of(
        parts,
        axes,
        st.tuples(text, text, text, st.booleans(), *[st.lists(st.lists(parts, max_size=7), max_size=2)] * 4).map(list),
        st.lists(parts, max_size=9),
    ),
    max_size=2,
)


def mutated(seeds: tuple[bytes, ...]) -> st.SearchStrategy[bytes]:
    """Return inputs that are one of the seeds but for a few bytes, and an end that may be cut off."""

    def change(whole: bytes, changes: list[tuple[int, int]], end: int) -> bytes:
        content = bytearray(whole)
        for place, byte in changes:
            content[place % len(content)] = byte
        return bytes(content[: len(content) - end])

    places = st.tuples(st.integers(0, 1 << 12), st.integers(0, 255))
    return st.builds(change, st.sampled_from(seeds), st.lists(places, max_size=6), st.sampled_from([0, 0, 1, 30]))


@dataclass(frozen=True, slots=True)
class Target:
    """What is fuzzed, inputs to begin with, and inputs that are nearly right."""

    run: Callable[[bytes], None]
    seeds: tuple[bytes, ...]
    inputs: st.SearchStrategy[bytes]


def target(run: Callable[[bytes], None], seeds: tuple[bytes, ...], *inputs: st.SearchStrategy[bytes]) -> Target:
    return Target(run, seeds, st.one_of(mutated(seeds), *inputs, st.binary(max_size=200)))


FRAMES = tuple(framed(*sent(value)) for value in VALUES)
NODES = tuple(joined(*sent(value)) for value in VALUES)
LIES = (
    ["S", [["l", []]]], ["d", [[["l", []], 1]]], ["a", "<f8", [2], 8, None], ["i", "0x"], ["g", ["l", []]],
    ["c", 1, 2.0], ["s", "<f8", b"1"], ["a", "<f8", [1 << 31, 1 << 31, 0], 0, None],
    ["l", [["l", [["l", [[]]]]]]], {"a": 1},
)  # fmt: skip
NODES += tuple(joined(msgspec.msgpack.encode(lie), b"") for lie in LIES)
FIGURES = (joined(*sent(figures.to_data(a_figure()))),)
TARGETS = {
    "zip": target(read_a_zip, ZIPS, zips),
    "class-zip": target(read_a_class_zip, CLASSES, classes),
    "folder": target(read_a_folder, FOLDERS, st.lists(items, max_size=12).map(b"".join)),
    "frame": target(read_a_frame, FRAMES, st.builds(framed, headers, st.binary(max_size=64))),
    "nodes": target(read_nodes, NODES, st.builds(joined, headers, st.binary(max_size=64))),
    "figure": target(read_a_figure, FIGURES, described.map(lambda data: joined(*sent(data)))),
}


def never_returns(data: bytes) -> None:
    while True:
        time.sleep(1.0)


def takes_memory(data: bytes) -> None:
    with suppress(MemoryError):  # as code does that calls everything damage
        np.ones(MEMORY // 6)  # of 8 bytes


def claims_memory(data: bytes) -> None:
    bytearray(4 * ADDRESS_SPACE)


PLANTED = {
    "raises": target(lambda data: promised(len(data) < 8, "planted"), ZIPS),
    "never-returns": target(never_returns, ZIPS),
    "takes-memory": target(takes_memory, ZIPS),
    "claims-memory": target(claims_memory, ZIPS),
    "ends": target(lambda data: os._exit(0), ZIPS),
    "crashes": target(lambda data: os.kill(os.getpid(), signal.SIGSEGV), ZIPS),
}
"""What goes wrong in each of the ways that must be noticed. Not fuzzed unless asked for by name."""


# ---------------------------------------------------------------- the process that fuzzes

_STATE = struct.Struct("<QIIQ")
"""Executions, whether one is on its way, the length of its input, peak of memory above the start."""


class Notebook:
    """Where a process writes down what it does, so that it can be read when the process is no more."""

    def __init__(self, file: Path) -> None:
        if not file.exists():
            file.write_bytes(bytes(_STATE.size + LONGEST))
        with file.open("r+b") as opened:
            self._map = mmap.mmap(opened.fileno(), 0)

    def write(self, executions: int, is_inside: bool, data: bytes = b"", peak: int = 0) -> None:
        self._map[_STATE.size : _STATE.size + len(data)] = data
        _STATE.pack_into(self._map, 0, executions, is_inside, len(data), peak)

    def read(self) -> tuple[int, bool, bytes, int]:
        executions, is_inside, length, peak = _STATE.unpack_from(self._map)
        return executions, bool(is_inside), bytes(self._map[_STATE.size : _STATE.size + length]), peak


FOUND, MEMORY_FOUND, DONE = 3, 4, 5


def fuzz_here(name: str, engine: str, seconds: float, notebook: Notebook) -> None:
    """Fuzz one target in this process, which ends with one of the codes above."""
    about = (TARGETS | PLANTED)[name]
    for data in about.seeds:  # everything that is loaded late is loaded now
        if name in TARGETS:
            notebook.write(0, True, data)
            about.run(data)
    notebook.write(0, False)
    if engine == "hypothesis":  # which reads through all our modules at its first example, for hundreds of megabytes
        settings(QUIET, max_examples=5)(given(about.inputs)(lambda data: None))()
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")  # the peak is counted from here
    start = peak_memory()
    limit = address_space() + ADDRESS_SPACE
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    until = time.monotonic() + seconds
    executions = 0

    def execute(data: bytes) -> None:
        nonlocal executions
        data = data[:LONGEST]
        above = max(0, peak_memory() - start)
        if above > MEMORY:
            os._exit(MEMORY_FOUND)
        if time.monotonic() > until:
            notebook.write(executions, False, b"", above)
            os._exit(DONE)
        executions += 1
        notebook.write(executions, True, data, above)
        try:
            about.run(data)
        except BaseException:  # whatever it is, it is not documented
            traceback.print_exc(limit=-6)
            sys.stderr.flush()
            os._exit(FOUND)
        if peak_memory() - start > MEMORY:
            print(f"more than {MEMORY >> 20} MB above the start", file=sys.stderr, flush=True)
            os._exit(MEMORY_FOUND)
        notebook.write(executions, False, b"", above)

    {"hypothesis": by_hypothesis, "atheris": by_atheris}[engine](about, execute)


QUIET = settings(
    max_examples=300, deadline=None, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)


def by_hypothesis(about: Target, execute: Callable[[bytes], None]) -> None:
    for data in about.seeds:
        execute(data)
    while True:
        seed(random.getrandbits(64))(QUIET(given(about.inputs)(lambda data: execute(data))))()


def by_atheris(about: Target, execute: Callable[[bytes], None]) -> None:
    corpus = scratch() / "corpus"
    corpus.mkdir()
    for number, data in enumerate(about.seeds):
        (corpus / str(number)).write_bytes(data)
    ours = ["-rss_limit_mb=0", "-timeout=100000", "-detect_leaks=0", "-verbosity=0"]  # watched from outside
    options = [f"-max_len={LONGEST}", f"-artifact_prefix={scratch()}/", *ours]
    atheris.Setup([sys.argv[0], *options, str(corpus)], execute)
    atheris.Fuzz()


def peak_memory() -> int:
    """Return the bytes that this process had in memory at its peak: since it was last cleared, which rusage is not."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) << 10


def address_space() -> int:
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


# ---------------------------------------------------------------- the process that watches


@dataclass(frozen=True, slots=True)
class Outcome:
    """What fuzzing a target with an engine gave. `finding` is "" if nothing was found; `kept` is its input's file."""

    target: str
    engine: str
    executions: int
    seconds: float
    peak_mb: float
    finding: str
    kept: str


def fuzz(name: str, engine: str, seconds: float, keep: Path, hang: float = HANG) -> Outcome:
    """Fuzz one target in a process of its own, and watch it."""
    with folder_in_memory() as scratch_folder:
        notebook = Notebook(scratch_folder / "notebook")
        command = [sys.executable, str(Path(__file__).resolve()), "--child", name, engine, str(seconds)]
        begun = time.monotonic()
        with (scratch_folder / "said").open("w+b") as said:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                env={**os.environ, "FUZZ_SCRATCH": str(scratch_folder)},
            )
            hung = watch(process, notebook, hang)
            said.seek(0)
            words = said.read().decode(errors="replace").strip()
        executions, _, data, peak = notebook.read()
        finding = ""
        if hung:
            finding = f"an execution took more than {hang:.0f} seconds"
        elif process.returncode == MEMORY_FOUND:
            finding = f"it took more than {MEMORY >> 20} MB"
        elif process.returncode != DONE:
            how = "" if process.returncode == FOUND else f"the process ended with {process.returncode}\n"
            finding = how + words[-4000:]
        kept = ""
        if finding:
            keep.mkdir(parents=True, exist_ok=True)
            place = keep / f"{name}-{sha256(data).hexdigest()[:12]}.bin"
            place.write_bytes(data)
            kept = str(place)
        return Outcome(name, engine, executions, time.monotonic() - begun, peak / (1 << 20), finding, kept)


def watch(process: subprocess.Popen[bytes], notebook: Notebook, hang: float) -> bool:
    """Wait for the end of a process; end it if nothing moves for so long, and return whether that was so."""
    last, since = (-1, False), time.monotonic()
    while process.poll() is None:
        executions, is_inside, *_ = notebook.read()
        if (executions, is_inside) != last:
            last, since = (executions, is_inside), time.monotonic()
        elif time.monotonic() - since > (hang if is_inside else 2 * hang + 20.0):  # between two: the engine thinks
            process.kill()
            process.wait()
            return True
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.2)
    return False


@contextmanager
def folder_in_memory() -> Iterator[Path]:
    memory = Path("/dev/shm")
    where = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="gradkit-fuzz-", dir=where) as folder:
        yield Path(folder)


def engines() -> tuple[str, ...]:
    return ("hypothesis", "atheris") if HAS_ATHERIS else ("hypothesis",)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60.0, help="of fuzzing, all targets together")
    parser.add_argument("--json", type=Path, help="write the figures here")
    parser.add_argument("--targets", nargs="+", choices=[*TARGETS, *PLANTED], default=list(TARGETS), metavar="NAME")
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), help="folder for inputs of findings")
    parser.add_argument("--replay", type=Path, help="run the target on this input once, in this process")
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()

    if options.child:
        name, engine, seconds = options.child
        fuzz_here(name, engine, float(seconds), Notebook(scratch() / "notebook"))
        return 1  # nobody comes here
    if options.replay:
        with folder_in_memory() as folder:
            _scratch.append(folder)
            (TARGETS | PLANTED)[options.targets[0]].run(options.replay.read_bytes())
        print("nothing found")
        return 0

    if not HAS_ATHERIS:
        print("atheris is not installed here (extra `fuzz`: Linux on x86-64): hypothesis alone")
    pairs = [(name, engine) for name in options.targets for engine in engines()]
    at_once = min(2, os.cpu_count() or 1)
    each = options.seconds * min(1.0, at_once / len(pairs))
    print(f"{'target':14}{'engine':12}{'executions':>11}{'a second':>10}{'peak MB':>9}  finding", flush=True)
    outcomes: list[Outcome] = []
    told = threading.Lock()

    def one(pair: tuple[str, str]) -> None:
        outcome = fuzz(*pair, each, options.keep)
        with told:
            outcomes.append(outcome)
            print(
                f"{outcome.target:14}{outcome.engine:12}{outcome.executions:11,}{outcome.executions / each:10,.0f}"
                f"{outcome.peak_mb:9.1f}  {outcome.finding.splitlines()[-1] if outcome.finding else '-'}",
                flush=True,
            )

    with ThreadPoolExecutor(at_once) as pool:
        list(pool.map(one, pairs))
    found = [outcome for outcome in outcomes if outcome.finding]
    idle = [outcome for outcome in outcomes if not outcome.executions]
    total = sum(outcome.executions for outcome in outcomes)
    print(f"{total:,} executions, {len(found)} findings; engines: {', '.join(engines())}")
    for outcome in found:
        print(f"\n{outcome.target} ({outcome.engine}): input in {outcome.kept}\n{outcome.finding}")
    if options.json:
        figures_found = {"executions": total, "findings": len(found), "engines": engines()}
        runs = [asdict(outcome) for outcome in outcomes]
        options.json.write_text(json.dumps({**figures_found, "runs": runs}, indent=2) + "\n", encoding="utf-8")
    return int(bool(found or idle))


if __name__ == "__main__":
    sys.exit(main())
