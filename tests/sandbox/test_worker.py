"""The worker at its work: imports from memory, calls, and what it tells of results and exceptions."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from autograder.course import Limits
from autograder.grader.forkservers import ForkServer
from autograder.grader.workers import StoppedError, StudentError, Worker
from autograder.rubric import FigureSeen, VirtualFile


@pytest.fixture
def started(fork_server: ForkServer) -> Iterator[Callable[..., Worker]]:
    made: list[Worker] = []

    def start(source: str | bytes, fallback: str = "", **others: str) -> Worker:
        worker = Worker(fork_server, Limits(cpu=5.0, wall=30.0))
        made.append(worker)
        files = {"m": source if isinstance(source, bytes) else source.encode()}
        files |= {name: text.encode() for name, text in others.items()}
        worker.hand_over(files, {"m": fallback.encode()} if fallback else {})
        return worker

    yield start
    for worker in made:
        worker.close()


def ask(worker: Worker, name: str, *args: Any, **kwargs: Any) -> Any:
    return worker.call("m", None, name, args, kwargs).result


# ---------------------------------------------------------------- importing


def test_public_names_come_with_their_lines(started):
    names = started("import math\n\ndef f(x):\n    return x\n\nclass A:\n    pass\n_g = 1\nh = f\n").load("m")

    assert names == {"math": (0, 0), "f": (3, 4), "A": (6, 7), "h": (0, 0)}


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("def f(x):\n    return (\n        x\n    )\n\n\nx = 5\n", (1, 4)),
        ("def f(x):\n    return x\n\n    print('never')\n\nx = 5\n", (1, 4)),
        ("import functools\n@functools.cache\ndef f(x):\n    def g():\n        return x\n    return g\n", (2, 6)),
        ("def f(x): return x\ndef g(): pass", (1, 1)),
        ("def f(x):\n    pass\n# of the next one\ndef g():\n    pass\n", (1, 2)),
        ("class f:\n    def g(self):\n        return [\n1]\n    # the end\n", (1, 5)),
        ("if True:\n    def f(x):\n        return x\n", (2, 3)),
        ("def f(x):\n    return 1\ndef f(x):\n    return 2\n", (3, 4)),
    ],
)
def test_a_function_ends_where_its_last_line_stands(started, source, lines):
    assert started(source).load("m")["f"] == lines


def test_names_behind_a_star_import_are_not_lost(started):
    worker = started(
        "from numpy import *\nfrom matplotlib.pyplot import *\ndef dot(w, x):\n    return 5\ng = lambda: 6\n"
    )
    names = worker.load("m")

    assert names["dot"] == (3, 4)
    assert "g" in names
    assert ask(worker, "dot", 1, 2) == 5


FORMS = {
    "lambda": "f = lambda x: x + 1",
    "partial": "import functools, operator\nf = functools.partial(operator.add, 1)",
    "callable object": "class F:\n    def __call__(self, x): return x + 1\nf = F()",
    "default arguments": "def f(x, y=1, *, z=0): return x + y + z",
    "star arguments": "def f(*args, **kwargs): return args[0] + 1",
    "decorated": "import functools\n@functools.lru_cache\ndef f(x): return x + 1",
    "vectorised by NumPy": "import numpy as np\nf = np.vectorize(lambda x: x + 1)",
    "defined in a branch": "if True:\n    def f(x): return x + 1",
    "another module's": "from other import f",
    "through a global": "def f(x):\n    return x + ONE\nONE = 1",
    "with a byte order mark": b"\xef\xbb\xbfdef f(x): return x + 1",
    "in latin-1": "# -*- coding: latin-1 -*-\n# \xe9\ndef f(x): return x + 1".encode("latin-1"),
    "with carriage returns": "def f(x):\r\n\treturn x + 1\r\n",
    "beside a main guard": "def f(x): return x + 1\nif __name__ == '__main__':\n    raise SystemExit('not run')",
    "with annotations of the future": "from __future__ import annotations\ndef f(x: Unknown) -> Unknown: return x + 1",
}


@pytest.mark.parametrize("source", FORMS.values(), ids=FORMS)
def test_a_function_may_come_in_any_form(started, source):
    worker = started(source, other="def f(x): return x + 1")
    worker.load("m")

    assert ask(worker, "f", 1) == 2


NO_FUNCTIONS = {
    "a number": ("f = 5", "TypeError"),
    "a property": ("f = property(lambda x: x)", "TypeError"),
    "keywords only": ("def f(*, x): return x", "TypeError"),
    "no parameters": ("def f(): return 1", "TypeError"),
    "a name that only appears when asked for": ("def __getattr__(name):\n    raise KeyError(name)", "KeyError"),
}


@pytest.mark.parametrize(("source", "raised"), NO_FUNCTIONS.values(), ids=NO_FUNCTIONS)
def test_what_cannot_be_called_so_raises_in_the_worker(started, source, raised):
    worker = started(source)
    worker.load("m")
    with pytest.raises(StudentError) as error:
        ask(worker, "f", 1)

    assert error.value.builtin == raised


def test_coroutines_and_generators_stay_behind_a_handle(started):
    worker = started("async def a(x): return x\ndef g(x):\n    yield x\n    yield x + 1\n")
    worker.load("m")

    assert "coroutine" in ask(worker, "a", 1).type_name
    generator = ask(worker, "g", 1)
    assert generator.is_iterator
    assert worker.take(generator, 5) == [1, 2]


BROKEN = {
    "a bracket": ("def f(x:\n    return x\n", "SyntaxError", 1),
    "indentation": ("def f(x):\nreturn x\n", "IndentationError", 2),
    "Python 2": ("x = 1\nprint x\n", "SyntaxError", 2),
    "return at the top": ("x = 1\nreturn x\n", "SyntaxError", 2),
    "a name": ("x = 1\ny = z\n", "NameError", 2),
    "a package": ("import numpy\nimport pandas\n", "ModuleNotFoundError", 2),
    "input": ("x = input()\n", "EOFError", 1),
    "exit": ("x = 1\nexit()\n", "SystemExit", 2),
    "bytes of no encoding": (b"x = '\xff'\n", "SyntaxError", 1),
    "a null byte": (b"x = 1\0\n", "SyntaxError", 0),
    "an open file": ("open('data.csv')\n", "FileNotFoundError", 1),
}


@pytest.mark.parametrize(("source", "builtin", "line"), BROKEN.values(), ids=BROKEN)
def test_a_file_that_does_not_import_says_where(started, source, builtin, line):
    with pytest.raises(StudentError) as error:
        started(source).load("m")

    assert (error.value.builtin, error.value.line) == (builtin, line)


def test_a_module_may_import_the_others(started):
    worker = started("from other import one\ndef f(): return one + 1", other="one = 1")
    worker.load("m")

    assert ask(worker, "f") == 2


def test_a_fallback_serves_what_a_file_does_not_define_and_sees_nothing_of_it(started):
    worker = started("def f(): return 'yours'\ndef g(): return f()", "def f(): return 'ours'\ndef h(): return f()")
    names = worker.load("m")

    assert {"f", "g", "h"} <= set(names)
    assert [ask(worker, name) for name in "fgh"] == ["yours", "yours", "ours"]


# ---------------------------------------------------------------- calling


def test_arguments_are_the_callees_own_and_changes_are_told(started):
    worker = started("def f(x, rows, w=None):\n    rows[0][0] = 9.0\n    w[0] = 9.0\n    return x\n")
    worker.load("m")
    x, w = np.zeros(2), np.zeros(2)
    called = worker.call("m", None, "f", [x, [np.zeros(2)]], {"w": w})

    assert called.changed == ("1", "w")
    assert w[0] == 0.0


def test_nan_that_stays_nan_is_no_change(started):
    worker = started("def f(x):\n    x *= 1.0\n    return x\n")
    worker.load("m")

    assert worker.call("m", None, "f", [np.array([np.nan, 1.0])], {}).changed == ()


def test_warnings_are_told_each_time(started):
    worker = started("import numpy as np\ndef f(x): return np.exp(x)\n")
    worker.load("m")
    told = [worker.call("m", None, "f", [np.array([1000.0])], {}).warnings for _ in range(2)]

    assert [warnings[0][0] for warnings in told] == ["RuntimeWarning"] * 2
    assert "overflow" in told[1][0][1]


def test_a_function_that_is_passed_in_can_be_called(started):
    worker = started("def f(g, x):\n    return [g(x), g(x=x), g(2 * x)]\n")
    worker.load("m")

    assert ask(worker, "f", lambda x: x + 1, 10.0) == [11.0, 11.0, 21.0]


def test_a_function_that_is_passed_in_and_called_wrongly_raises_a_type_error_in_the_students_line(started):
    worker = started("def f(g):\n    return g(1, 2, 3)\n")
    worker.load("m")
    with pytest.raises(StudentError) as error:
        ask(worker, "f", lambda x: x)

    assert (error.value.builtin, error.value.line) == ("TypeError", 2)


def test_objects_keep_their_state_between_calls(started):
    worker = started("""
class M:
    def train(self, x):
        self.w = x
        return self

    def __call__(self):
        return self.w
""")
    worker.load("m")
    model = ask(worker, "M")
    worker.call("", model, "train", [3.0], {})

    assert worker.get("", model, "w") == 3.0
    assert worker.call("", model, "", [], {}).result == 3.0


def test_an_object_that_came_from_the_worker_goes_back_as_itself(started):
    worker = started("class M: pass\ndef same(a, b): return a is b\n")
    worker.load("m")
    model = ask(worker, "M")

    assert ask(worker, "same", model, model) is True


def test_an_infinite_generator_gives_as_many_as_are_taken(started):
    worker = started("import itertools\ndef f(): return itertools.count()\n")
    worker.load("m")
    counter = ask(worker, "f")

    assert worker.take(counter, 3) == list(itertools.islice(itertools.count(), 3))


def test_a_virtual_file_can_be_opened_in_the_usual_ways_and_nothing_else_can(started):
    worker = started("""
import csv, pathlib
import numpy as np

def f(path):
    with open(path) as file:
        rows = list(csv.reader(file))
    return [rows, pathlib.Path(path).read_text(), np.loadtxt(path, delimiter=",")]

def g(path):
    return open(path + ".bak")
""")
    worker.load("m")
    rows, text, array = ask(worker, "f", VirtualFile("data.csv", b"1,2\n3,4\n"))

    assert rows == [["1", "2"], ["3", "4"]]
    assert text == "1,2\n3,4\n"
    np.testing.assert_array_equal(array, [[1.0, 2.0], [3.0, 4.0]])
    with pytest.raises(StudentError, match="FileNotFoundError"):
        ask(worker, "g", VirtualFile("data.csv", b""))


@pytest.mark.parametrize("ending", ["return fig", "return ax", "plt.show()", "plt.savefig('x.png'); return fig"])
def test_a_figure_leaves_as_a_description(started, ending):
    worker = started(
        "import matplotlib.pyplot as plt\ndef f(x):\n    fig, ax = plt.subplots()\n"
        f"    ax.plot(x, 2 * x, label='line')\n    ax.set_title('title')\n    {ending}\n"
    )
    worker.load("m")
    seen = ask(worker, "f", np.array([0.0, 1.0]))

    assert type(seen) is FigureSeen
    assert seen.axes[0].title == "title"
    np.testing.assert_array_equal(seen.axes[0].lines[0].y, [0.0, 2.0])


def test_a_loop_runs_more_instructions_for_more_samples_and_a_formula_does_not(started):
    worker = started("def formula(x):\n    return (x * x).sum()\ndef loop(x):\n    return sum(v * v for v in x)\n")
    worker.load("m")

    def counts(name):
        return [worker.call("m", None, name, [np.ones(n)], {}, count=True).result for n in (10, 100)]

    few, many = counts("formula")
    assert few == many > 0
    few, many = counts("loop")
    assert many > 5 * few


# ---------------------------------------------------------------- exceptions


def raised(started: Callable[..., Worker], body: str) -> StudentError:
    worker = started("def f():\n" + "".join(f"    {line}\n" for line in body.splitlines()))
    worker.load("m")
    with pytest.raises(StudentError) as error:
        ask(worker, "f")
    return error.value


def test_an_exception_is_told_by_its_builtin_type_and_the_last_line_of_the_student(started):
    error = raised(started, "import numpy as np\nreturn np.linalg.inv(np.zeros((2, 2)))")

    assert (error.type_name, error.builtin, error.module, error.line) == ("LinAlgError", "ValueError", "m", 3)
    assert "Singular" in error.text


@pytest.mark.parametrize(
    ("body", "builtin"),
    [
        ("raise KeyboardInterrupt", "KeyboardInterrupt"),
        ("raise GeneratorExit", "GeneratorExit"),
        ("import sys; sys.exit(0)", "SystemExit"),
        ("import unittest; raise unittest.SkipTest('skip')", "Exception"),
        ("raise type('Skipped', (BaseException,), {'__module__': '_pytest.outcomes'})('skip')", "BaseException"),
        ("raise ExceptionGroup('g', [ValueError(1)])", "ExceptionGroup"),
        ("f = lambda: f()\nf()", "RecursionError"),
    ],
)
def test_no_exception_ends_the_worker_or_passes_for_something_else(started, body, builtin):
    assert raised(started, body).builtin == builtin


def test_an_exception_that_cannot_be_printed_is_told_all_the_same(started):
    error = raised(
        started,
        "class Bad(Exception):\n    def __str__(self): raise SystemExit\n    __repr__ = __str__\nraise Bad",
    )

    assert (error.type_name, error.text) == ("f.<locals>.Bad", "(no message)")


def test_causes_that_go_round_in_a_circle_come_to_an_end(started):
    error = raised(started, "a, b = ValueError('a'), ValueError('b')\na.__cause__, b.__cause__ = b, a\nraise a")

    assert error.text == "a"
    assert len(error.traceback) < 9000


def test_a_traceback_shows_the_students_lines_alone(started):
    error = raised(started, "import numpy as np\nreturn np.zeros(3) @ np.zeros(4)")

    assert "np.zeros(3) @ np.zeros(4)" in error.traceback
    assert "site-packages" not in error.traceback
    assert "autograder" not in error.traceback


def test_a_result_that_is_too_much_is_told_apart_from_an_exception(started):
    error = raised(started, "import numpy as np\nreturn np.broadcast_to(1.0, (10**9, 10**9))")

    assert error.builtin == "BadResult"


def test_a_worker_goes_on_after_an_exception(started):
    worker = started("def f(): raise ValueError\ndef g(): return 1\n")
    worker.load("m")
    with pytest.raises(StudentError):
        ask(worker, "f")

    assert ask(worker, "g") == 1


def test_memory_that_runs_out_stops_the_run(started):
    worker = started("import numpy as np\ndef f(): return np.ones(10**9)\n")
    worker.load("m")
    with pytest.raises(StoppedError) as stopped:
        ask(worker, "f")

    assert stopped.value.name == "memory"
    assert not worker.alive
