"""What students do, and attackers: grading always ends with a record, and nothing is earned by it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import psutil
import pytest

from autograder.content import tree
from autograder.model import Record, Submission
from autograder.pool import Graders, Judged, Task
from autograder.scoring import mark

HIDDEN = tree().hidden / "ch06_maximum_likelihood" / "test_likelihood.py"
SOLUTION = tree().solutions / "ch06_maximum_likelihood" / "likelihood.py"
FRAME = """import os, struct
def frame(call, header):
    os.write(3, struct.pack('<4sBBHIQI', b'GKW1', 16, 0, 0, len(header), 0, call) + header)
"""

MISBEHAVIOUR = {
    # ends, or never does
    "never ends": "while True: pass",
    "never ends, and catches everything": "while True:\n    try: sample_mean(x)\n    except BaseException: pass",
    "waits": "import select; select.poll().poll(60_000)",
    "sleeps": "import time; time.sleep(10**9)",
    "exits at once": "import os; os._exit(0)",
    "exits politely": "import sys; sys.exit(0)",
    "crashes": "import ctypes; ctypes.string_at(0)",
    "recurses": "return sample_mean(x)",
    "recurses without a limit": "import sys; sys.setrecursionlimit(10**9); return sample_mean(x)",
    "takes all memory": "kept = [0]\nwhile True: kept += kept",
    "ends after its answer": "import os, weakref\ny = np.zeros(2); weakref.finalize(y, os._exit, 0)\nreturn y",
    # raises
    "raises": "raise ValueError(x)",
    "raises to skip": "import unittest; raise unittest.SkipTest('skip')",
    "raises pytest's own": "raise type('Skipped', (BaseException,), {'__module__': '_pytest.outcomes'})('skip')",
    "raises KeyboardInterrupt": "raise KeyboardInterrupt",
    "raises GeneratorExit": "raise GeneratorExit",
    "raises MemoryError": "raise MemoryError",
    "raises what cannot be printed": "class E(Exception):\n    def __str__(self): raise SystemExit\nraise E",
    "raises without end": "e = None\nfor n in range(9999): e = type('E', (Exception,), {})(e)\nraise e from e",
    # returns
    "returns nothing": "return None",
    "returns itself": "return sample_mean",
    "returns text": "return 'nan'",
    "returns a colour": "return '\\x1b[31m\\u202e<script>'",
    "returns a number of a thousand digits": "return 10**1000",
    "returns a number of a million digits": "return 1 << 4_000_000",
    "returns a gigabyte": "return np.zeros(10**8, np.int8)",
    "returns a petabyte": "return np.broadcast_to(1.0, (10**9, 10**6))",
    "returns many axes": "return np.ones((1,) * 32)",
    "returns a nest": "y = []\nfor _ in range(10**5): y = [y]\nreturn y",
    "returns a circle": "y = []; y.append(y); return y",
    "returns a generator": "return (v for v in x)",
    "returns colliding keys": "return {1 + n * (2**61 - 1): 0 for n in range(1900)}",
    "returns what equals everything": (
        "class Y(float):\n    def __eq__(self, other): return True\n"
        "    __hash__ = None\nreturn Y(0)"
    ),
    "returns a liar": "class Y(list):\n    __class__ = float\n    __float__ = lambda self: 0.0\nreturn Y()",
    "returns an array that lies": (
        "class Y(np.ndarray):\n    def __array__(self, *a, **k): raise SystemExit\n"
        "return np.zeros(2).view(Y)"
    ),
    "returns objects": "return np.array([object()] * 3)",
    # prints
    "prints without end": "while True: print('x' * 1000)",
    "prints a bomb and closes the stream": "import sys; print('x' * 10**7); sys.stdout.close(); return 0",
    # gets out
    "forks": "import os\nwhile True: os.fork()",
    "starts threads": "import threading\nwhile True: threading.Thread(target=print).start()",
    "kills its parent": "import os; os.kill(os.getppid(), 9)",
    "kills everybody": "import os; os.kill(-1, 9)",
    "runs a program": "import os; os.execv('/bin/true', ['true'])",
    "opens a socket": "import socket; socket.create_connection(('127.0.0.1', 80))",
    "writes a file": "open('/tmp/gradkit-was-here', 'w').write('x'); return 0",
    "imports the solution": (
        "from solutions.ch06_maximum_likelihood.likelihood import sample_mean as right; "
        "return right(x)"
    ),
    "imports the grader": "import autograder.grader.judge",
    "reads the hidden tests": f"return len(open({str(HIDDEN)!r}).read())",
    "reads the solution": f"source = open({str(SOLUTION)!r}).read(); exec(source, globals()); return sample_mean(x)",
    "reads the solution through NumPy": f"return np.fromfile({str(SOLUTION)!r}, np.uint8)",
    "looks through every object": (
        "import gc\nfor o in gc.get_objects():\n"
        "    if type(o) is dict and 'reference' in o: return o['reference'].sample_mean(x)"
    ),
    "looks through the stack": (
        "import sys\nf = sys._getframe()\nwhile f:\n"
        "    if 'desired' in f.f_locals: return f.f_locals['desired']\n    f = f.f_back"
    ),
    # tampers with its own process
    "breaks NumPy": "np.ndarray = np.asarray = np.zeros = None; return 0",
    "breaks the modules": "import sys; sys.modules.clear(); return 0",
    "breaks the builtins": "import builtins; builtins.type = builtins.len = builtins.isinstance = None; return 0",
    "breaks the worker": (
        "import sys\nf = sys._getframe(1)\nwhile '_call' not in f.f_globals: f = f.f_back\n"
        "for name in ('_call', '_reply', '_differ', '_send'): f.f_globals[name] = lambda *a: None\nreturn 0"
    ),
    "blocks every signal": "import signal\nsignal.pthread_sigmask(0, range(1, 65))\nwhile True: pass",
    # tampers with the channel
    "writes garbage to the grader": "import os; os.write(3, b'x' * 1000); return 0",
    "claims an exabyte": (
        "import os, struct; "
        "os.write(3, struct.pack('<4sBBHIQI', b'GKW1', 16, 0, 0, 0, 1 << 60, 3)); return 0"
    ),
    "closes the channel": "import os; os.close(3); return 0",
    "answers for itself": FRAME + "for call in range(200): frame(call, b'\\xc0')\nreturn 0",
    "answers that all is well": (
        FRAME + "empty = b'\\x92\\xa1l\\x90'\n"
        "for call in range(200): frame(call, b'\\x92\\xa1l\\x93\\xc3' + empty + empty)\nreturn 0"
    ),
    "answers slowly": "import os\nfor byte in b'GKW1\\x10': os.write(3, bytes([byte]))\nwhile True: pass",
}  # fmt: skip

COSTS_THE_REST = {"breaks NumPy", "breaks the modules"}
"""All of a submission lives in one process: who breaks that, and lets it live on, may lose what comes later."""

AT_IMPORT = {
    "does not parse": "def sample_mean(x:",
    "never ends": "while True: pass",
    "exits": "import os; os._exit(0)",
    "raises": "raise SystemExit",
    "takes all memory": "kept = [0]\nwhile True: kept += kept",
    "folds a constant of exabytes": "x = 9**9**9",
    "nests brackets": "(" * 100_000 + ")" * 100_000,
    "adds without end": "x = " + "+".join(["1"] * 100_000),
    "holds a null byte": "x = 1\0",
    "asks for input": "input()",
    "replaces itself": "import sys\nsys.modules[__name__] = None",
    "answers for itself": FRAME + "for call in range(200): frame(call, b'\\xc0')",
    "writes garbage to the grader": "import os; os.write(3, b'x' * 1000)",
    "is empty": "",
    "is Python 2": "print 1",
    "is binary": "\x00\xff\xfe",
}


def submitted(body: str) -> dict[str, bytes]:
    """Return the solution with another `sample_mean`, whose body this is."""
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    return {"likelihood.py": SOLUTION.read_bytes() + f"\n\ndef sample_mean(x):\n{lines}".encode()}


@pytest.fixture(scope="module")
def ends(graders: Graders, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Judged]:
    """Every misbehaviour, judged one after the other by one grader."""
    tasks = [Task(name, submitted(body)) for name, body in MISBEHAVIOUR.items()]
    tasks += [
        Task(f"import: {name}", {"likelihood.py": source.encode("latin-1")}) for name, source in AT_IMPORT.items()
    ]
    tasks += [Task("behaves", submitted("return np.mean(x)"))]
    return {judged.task.name: judged for judged in graders.judge_all(tasks)}


def recorded(judged: Judged, costs) -> Record:
    assert judged.error is None, judged.error
    assert judged.verdict is not None
    submission = Submission(costs.name, judged.task.name, judged.task.files)
    return mark(judged.verdict.report, costs, submission, "key")


def marks(record: Record) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for item in record.items:
        earned, there = found.get(item.function, (0, 0))
        found[item.function] = (earned + item.mark, there + item.points)
    return found


@pytest.mark.parametrize("name", MISBEHAVIOUR)
def test_a_function_earns_nothing_and_costs_the_others_nothing_that(ends, costs, name):
    earned = marks(recorded(ends[name], costs))

    assert earned.pop("sample_mean")[0] == 0
    if name not in COSTS_THE_REST:
        assert [function for function, (mine, there) in earned.items() if mine < there] == []


@pytest.mark.parametrize("name", AT_IMPORT)
def test_a_file_ends_in_a_record_of_nothing_that(ends, costs, name):
    record = recorded(ends[f"import: {name}"], costs)

    assert record.score == 0
    assert all(item.outcome in ("not run", "not judged") for item in record.items)


def test_the_one_that_behaves_earns_everything_after_all_of_them(ends, costs):
    record = recorded(ends["behaves"], costs)

    assert record.score == record.points


def test_nothing_of_it_is_left_on_the_machine(ends):
    import signal

    assert not Path("/tmp/gradkit-was-here").exists()
    assert os.getpriority(os.PRIO_PROCESS, 0) == os.getpriority(os.PRIO_PROCESS, os.getpid())
    assert signal.getsignal(signal.SIGINT) is not signal.SIG_IGN
    assert [process for process in psutil.Process().children(recursive=True) if is_worker(process)] == []


def is_worker(process: psutil.Process) -> bool:
    """Tell whether a process is the fork of a fork server: around the server itself may lie bubblewrap."""
    try:
        own, above = process.cmdline(), process.parent()
        is_ours = own[:1] == [sys.executable] and "autograder.sandbox.forkserver" in own
        return is_ours and above is not None and above.cmdline() == own
    except psutil.Error:
        return False
