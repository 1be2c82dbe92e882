"""The grader's end of a worker: nothing that comes back is believed, and no run goes on for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import numpy as np
import pytest

from autograder.course import Limits
from autograder.grader import workers
from autograder.grader.forkservers import ForkServer
from autograder.grader.student import Bench, Remote, Student
from autograder.grader.workers import StoppedError, StudentError, Worker, clean

FORGE = """
import os, struct, time

def frame(kind, call, header, body=b""):
    return struct.pack("<4sBBHIQI", b"GKW1", kind, 0, 0, len(header), len(body), call) + header + body

def text(s):
    s = s.encode()
    return b"\\xda" + struct.pack(">H", len(s)) + s

def sequence(*nodes):
    return b"\\x92\\xa1l\\xdc" + struct.pack(">H", len(nodes)) + b"".join(nodes)

def mapping(**pairs):
    nodes = [b"\\x92" + text(k) + v for k, v in pairs.items()]
    return b"\\x92\\xa1d\\xdc" + struct.pack(">H", len(nodes)) + b"".join(nodes)

def integer(s):
    return b"\\x92\\xa1i" + text(s)

OK, EXCEPTION, CALLBACK = 16, 17, 18
NOTHING = b"\\xc0"
EMPTY = sequence()

def write(raw):
    os.write(3, raw)

def wait():
    import select
    select.poll().poll(60_000)

"""

SPIN = """
import time

def spin(seconds):
    end = time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID) + seconds
    while time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID) < end:
        pass

"""


@pytest.fixture
def started(fork_server: ForkServer) -> Iterator[Callable[..., Worker]]:
    made: list[Worker] = []

    def start(source: str, limits: Limits = Limits(cpu=5.0, wall=60.0)) -> Worker:  # noqa: B008 - frozen
        worker = Worker(fork_server, limits)
        made.append(worker)
        worker.hand_over({"m": source.encode()}, {})
        worker.load("m")
        worker.begin()
        return worker

    yield start
    for worker in made:
        worker.close()


def stopped(worker: Worker, *args: Any) -> StoppedError:
    with pytest.raises(StoppedError) as error:
        worker.call("m", None, "f", args, {})
    assert not worker.alive
    return error.value


# ---------------------------------------------------------------- stops

ENDLESS = {
    "computes": ("def f():\n    while True: pass\n", "cpu"),
    "computes with signals blocked": (
        "import signal\ndef f():\n    for n in range(1, 65):\n        try: signal.signal(n, signal.SIG_IGN)\n"
        "        except (OSError, ValueError): pass\n    while True: pass\n",
        "cpu",
    ),
    "catches everything": ("def f():\n    while True:\n        try: f()\n        except BaseException: pass\n", "cpu"),
    "prints": ("def f():\n    while True: print('x' * 1000)\n", "cpu"),
    "sorts in C": ("def f(): return sorted(range(10**9), key=lambda v: -v)\n", "cpu|memory"),
    "exits": ("import os\ndef f(): os._exit(0)\n", "ended"),
    "crashes": ("import ctypes\ndef f(): ctypes.string_at(0)\n", "ended"),
    "overflows the stack": (
        "import sys\ndef g(): return g()\ndef f():\n    sys.setrecursionlimit(10**9)\n    g()\n",
        "cpu|ended|memory",
    ),
    "closes the channel": ("import os\ndef f():\n    os.close(3)\n    return 1\n", "ended"),
    "raises MemoryError": ("def f(): raise MemoryError\n", "memory"),
}


@pytest.mark.parametrize(("source", "name"), ENDLESS.values(), ids=ENDLESS)
def test_a_run_is_stopped_that(started, source, name):
    error = stopped(started(source, Limits(cpu=0.2, wall=60.0, memory=128)))

    assert error.name in name.split("|")


def test_a_run_that_only_waits_is_stopped_at_the_wall(started):
    error = stopped(started(FORGE + "def f(): wait()\n", Limits(cpu=0.2, wall=0.3)))

    assert error.name == "wall"


def test_an_answer_that_drips_is_stopped_at_the_wall(started):
    source = FORGE + "def f():\n    for byte in frame(OK, 3, NOTHING)[:-1]: write(bytes([byte]))\n    wait()\n"
    error = stopped(started(source, Limits(cpu=0.2, wall=0.3)))

    assert error.name == "wall"


def test_computing_behind_the_beginning_of_an_answer_counts_as_computing(started):
    # The reader waits for the rest of the frame and does not look at the clock meanwhile.
    source = (
        FORGE
        + SPIN
        + """
def f():
    raw = frame(OK, 3, sequence(NOTHING, EMPTY, EMPTY))
    write(raw[:5])
    spin(0.6)
    write(raw[5:])
    wait()
"""
    )
    error = stopped(started(source, Limits(cpu=0.2, wall=60.0)))

    assert error.name == "cpu"


def test_each_item_has_a_budget_of_its_own(started):
    source = SPIN + "def f():\n    spin(0.2)\n    return 1\n"
    worker = started(source, Limits(cpu=0.6, wall=60.0))
    for _ in range(4):
        worker.begin()

        assert worker.call("m", None, "f", [], {}).result == 1


# ---------------------------------------------------------------- forged frames

LIES = {
    "garbage": "os.write(3, b'x' * 100)",
    "a frame of an exabyte": "write(struct.pack('<4sBBHIQI', b'GKW1', OK, 0, 0, 0, 1 << 60, 3))",
    "an answer to another call": "write(frame(OK, 99, NOTHING))",
    "a kind of frame that only the grader sends": "write(frame(3, 3, NOTHING))",
    "a result without its parts": "write(frame(OK, 3, NOTHING))",
    "a result whose parts are no lists": "write(frame(OK, 3, sequence(NOTHING, NOTHING, NOTHING)))",
    "an exception that is no report": "write(frame(EXCEPTION, 3, NOTHING))",
    "a callback that nobody offered": "write(frame(CALLBACK, 3, sequence(b'\\x07', EMPTY, mapping())))",
    "a callback with a list for a number": "write(frame(CALLBACK, 3, sequence(EMPTY, EMPTY, mapping())))",
    "a callback that is none": "write(frame(CALLBACK, 3, NOTHING))",
    "a handle that is none": "write(frame(OK, 3, sequence(b'\\x92\\xa1h\\x01', EMPTY, EMPTY)))",
    "a node for the worker": "write(frame(OK, 3, sequence(b'\\x92\\xa1H\\x01', EMPTY, EMPTY)))",
    "bytes of no array": "write(frame(OK, 3, sequence(NOTHING, EMPTY, EMPTY), b'12345678'))",
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_forged_frame_ends_the_worker_and_nothing_else(started, lie):
    worker = started(FORGE + f"def f():\n    {lie}\n    return 1\n")
    error = stopped(worker)

    assert error.name == "protocol"


def test_a_forged_answer_to_the_open_call_is_at_most_that_calls_data(started):
    source = FORGE + "def f():\n    write(frame(OK, 3, sequence(text('forged'), EMPTY, EMPTY)))\n    return 1\n"
    worker = started(source)
    results = []
    with suppress(StoppedError):  # at once if the worker's own answer is there, too, else at the next call
        for _ in range(3):
            results.append(worker.call("m", None, "f", [], {}).result)

    assert results in ([], ["forged"])
    assert not worker.alive


def test_integers_where_text_is_meant_are_not_printed(started):
    # Python refuses to print so long an integer: that must not come out as a fault of the grader.
    long = "integer('0x' + 'f' * 3490)"
    source = (
        FORGE
        + f"""
def f():
    write(frame(OK, 3, sequence(NOTHING, sequence({long}), sequence(sequence({long}, {long})))))
    wait()
"""
    )
    called = started(source).call("m", None, "f", [], {})

    assert called.changed == ("",)
    assert called.warnings == (("", ""),)


def forged(started: Callable[..., Worker], **report: str) -> StudentError:
    pairs = ", ".join(f"{name}={value}" for name, value in report.items())
    worker = started(FORGE + f"def f():\n    write(frame(EXCEPTION, 3, mapping({pairs})))\n    wait()\n")
    with pytest.raises(StudentError) as error:
        worker.call("m", None, "f", [], {})
    return error.value


def test_a_forged_report_says_what_it_likes_but_not_where(started):
    error = forged(started, type="text('T')", builtin="text('B')", text="text('hidden 42')",
                   module="text('hidden 42')", line="b'\\x2a'")  # fmt: skip

    assert (error.type_name, error.builtin, error.text) == ("T", "B", "hidden 42")
    assert (error.module, error.line) == ("", 0)


def test_a_line_behind_the_end_of_the_file_is_no_line(started):
    assert forged(started, module="text('m')", line="b'\\xcd\\x27\\x0f'").line == 0


def test_a_report_of_odd_things_is_a_report_of_nothing(started):
    error = forged(started, type="integer('0x' + 'f' * 3490)", builtin="EMPTY", text="NOTHING", line="text('x')")

    assert (error.type_name, error.builtin, error.text, error.line) == ("", "", "", 0)


def test_a_place_can_not_be_made_up_by_compiling_under_another_name(started):
    source = "def f():\n    exec(compile('1/0', '<submission>/hidden_42.py', 'exec'))\n"
    with pytest.raises(StudentError) as error:
        started(source).call("m", None, "f", [], {})

    assert error.value.builtin == "ZeroDivisionError"
    assert (error.value.module, error.value.line) == ("", 0)


def test_made_up_lines_of_functions_are_not_believed(fork_server):
    source = "__gradkit_lines__ = {}\ndef f(): pass\n__gradkit_lines__ = {'f': [4711, 4712], 'g': [2, 1]}\ng = f\n"
    worker = Worker(fork_server, Limits())
    worker.hand_over({"m": source.encode()}, {})
    names = worker.load("m")
    worker.close()

    assert names == {"f": (0, 0), "g": (0, 0)}


@pytest.mark.parametrize("lines", ["5", "{'f': 'x'}", "{'f': [1.0, 2.0]}", "{'f': [1, 2, 3]}"])
def test_a_table_of_lines_that_is_none_is_not_believed(fork_server, lines):
    worker = Worker(fork_server, Limits())
    worker.hand_over({"m": f"def f(): pass\n__gradkit_lines__ = {lines}\n".encode()}, {})
    with pytest.raises((StoppedError, StudentError)):
        worker.load("m")
    worker.close()


@pytest.mark.parametrize(
    "found",
    ["NOTHING", "sequence(b'\\x07')", "sequence(NOTHING)", "sequence(sequence(text('a'), text('b'), text('c')))"],
)
def test_signs_that_are_none_are_not_believed(fork_server, found):
    source = FORGE + f"for call in (2, 3): write(frame(OK, call, [mapping(), {found}][call - 2]))\n"
    worker = Worker(fork_server, Limits())
    worker.hand_over({"m": source.encode()}, {})

    def ask():
        worker.load("m")
        worker.read("m", "f", [])

    with pytest.raises(StoppedError, match=r"signs|reply|frame"):
        ask()
    worker.close()


# ---------------------------------------------------------------- between calls


@pytest.mark.parametrize("afterwards", ["os._exit(0)", "write(frame(OK, 4, sequence(NOTHING, EMPTY, EMPTY)))"])
def test_a_worker_that_waits_is_quiet_and_one_that_ended_or_spoke_is_not(started, afterwards):
    # The array is let go of when the answer has been sent; one in no list is watched until the item's end.
    source = f"""
import select, weakref
import numpy as np

def f():
    return 1

def g():
    result = np.ones(2)
    weakref.finalize(result, late)
    return [result]

def late():
    select.poll().poll(300)
    {afterwards}
"""
    worker = started(FORGE + source)
    worker.call("m", None, "f", [], {})
    assert worker.is_quiet()
    worker.call("m", None, "g", [], {})
    worker._reader.wait(None)

    assert not worker.is_quiet()


def test_an_item_has_the_room_for_output_to_itself(started):
    worker = started("def f():\n    print('one')\n    return 1\ndef g():\n    print('two')\n")
    worker.call("m", None, "f", [], {})
    assert worker.output() == "one\n"
    worker.forget_output()
    worker.call("m", None, "g", [], {})

    assert worker.output() == "two\n"


# ---------------------------------------------------------------- arguments


def test_what_came_back_can_be_passed_in_again(fork_server):
    source = """
import numpy as np
class Model:
    def predict(self, x): return 2 * x
def make(): return Model()
def makes(): return [Model(), (Model(),)]
def matrix(): return np.asmatrix(np.ones((2, 2)))
def use(model, x): return model.predict(x)
def uses(models): return [models[0].predict(1.0), models[1][0].predict(2.0)]
def kind(x): return type(x).__name__
"""
    bench = Bench(fork_server, Limits(), {"m": source.encode()}, {})
    student: Any = Student(bench, "m")
    model = student.make()

    assert isinstance(model, Remote)
    assert student.use(model, 3.0) == 6.0
    assert student.uses(student.makes()) == [2.0, 4.0]
    assert student.kind(student.matrix()) == "ndarray"
    bench.close()


def test_callbacks_are_found_inside_of_lists(started):
    worker = started("def f(functions): return [g(2.0) for g in functions]\n")

    assert worker.call("m", None, "f", [[np.sqrt, lambda x: -x]], {}).result == [np.sqrt(2.0), -2.0]


@pytest.mark.parametrize("passed", ["np.zeros(100_000)", "[0.0] * 100_000", "'x' * 400_000"])
def test_a_callback_with_so_much_that_it_could_fill_the_graders_memory_is_stopped(started, passed):
    worker = started(f"import numpy as np\ndef f(g): return g({passed})\n")

    assert stopped(worker, lambda w: np.ones((10**9, 1)) * w).name == "protocol"


def test_a_callback_may_pass_what_exercises_need(started):
    worker = started("import numpy as np\ndef f(g): return g(np.ones((784, 10)))\n")

    assert worker.call("m", None, "f", [np.sum], {}).result == 7840.0


def test_callbacks_without_end_are_stopped(started, monkeypatch):
    monkeypatch.setattr(workers, "MAX_CALLBACKS", 50)
    worker = started("def f(g):\n    while True: g()\n")

    assert stopped(worker, lambda: 1.0).name == "protocol"


# ---------------------------------------------------------------- text


@pytest.mark.parametrize(
    "text",
    ["\x1b[31mred", "a\u202eb", "a\x00b", "a\u2028b", "a\ud800b", "a\ue000b", "a\ufffeb", "a\rb"],
    ids=ascii,
)
def test_text_is_cleaned_of_what_could_rewrite_a_terminal_or_break_a_file(text):
    cleaned = clean(text)

    assert "\N{REPLACEMENT CHARACTER}" in cleaned
    assert cleaned.isprintable()


def test_ordinary_text_stays_as_it_is():
    text = "σ(a) = ½, naïve 中文 🙂"

    assert clean(text) == text
    assert clean("a\nb", keep_newlines=True) == "a\nb"


def test_addresses_are_taken_out_of_messages(started):
    worker = started("def f(): raise ValueError(f'{object()} and 0xFF')\n")
    with pytest.raises(StudentError) as error:
        worker.call("m", None, "f", [], {})

    assert error.value.text == "<object object at 0x...> and 0xFF"
