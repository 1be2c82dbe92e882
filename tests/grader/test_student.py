"""The bench and the proxy: what is there to call, what is remembered, and whose fault a death is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import numpy as np
import pytest

from autograder.course import Limits
from autograder.grader.forkservers import ForkServer
from autograder.grader.student import (
    Bench,
    LoadError,
    MissingError,
    Remote,
    StoppedError,
    Student,
    StudentError,
    seed_of,
)


@pytest.fixture
def bench_of(fork_server: ForkServer) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def make(*, given: str = "", fallback: str = "", limits: Limits = Limits(), **sources: str) -> Bench:  # noqa: B008
        files = {name: source.encode() for name, source in sources.items()}
        bench = Bench(
            fork_server,
            limits,
            files,
            {"m": fallback.encode()} if fallback else {},
            {"given": given.encode()} if given else {},
        )
        made.append(bench)
        return bench

    yield make
    for bench in made:
        bench.close()


def student_of(bench: Bench, module: str = "m") -> Any:
    return Student(bench, module)


# ---------------------------------------------------------------- what there is to call


def test_a_function_is_called_with_data_and_gives_data(bench_of):
    student = student_of(bench_of(m="def f(x, y=1):\n    return {'sum': x + y, 'pair': (x, [y])}\n"))

    assert student.f(2.0, y=3) == {"sum": 5.0, "pair": (2.0, [3])}


def test_a_file_that_was_not_handed_in_is_missing(bench_of):
    with pytest.raises(MissingError) as missing:
        student_of(bench_of(), "m").f(1)

    assert (missing.value.module, missing.value.function) == ("m", "")


@pytest.mark.parametrize("source", ["", "def F(x): return x", "def g():\n    def f(x): return x\n", "_f = 1"])
def test_a_function_that_a_file_does_not_define_is_missing(bench_of, source):
    with pytest.raises(MissingError) as missing:
        student_of(bench_of(m=source)).f(1)

    assert missing.value.function == "f"


def test_a_file_that_cannot_be_imported_is_not_tried_again(bench_of):
    bench = bench_of(m="import os\nos._exit(0)\n", other="def f(): return 1\n")
    for _ in range(3):
        with pytest.raises(LoadError) as failed:
            student_of(bench).f()

    assert failed.value.cause.name == "ended"
    assert student_of(bench, "other").f() == 1


def test_everything_handed_in_is_imported_before_anything_is_called(bench_of):
    # So that no import can tell what a call has seen.
    bench = bench_of(
        a="import sys\ndef f(x):\n    sys.seen = x\n    return x\n",
        b="import sys\nif hasattr(sys, 'seen'): raise ValueError(sys.seen)\ndef f(): return sys.seen\n",
    )
    student_of(bench, "a").f(42.5)

    assert student_of(bench, "b").f() == 42.5


def test_a_given_module_goes_before_one_that_was_handed_in(bench_of):
    student = student_of(bench_of(m="from given import one\ndef f(): return one\n", given="one = 1\n"))

    assert student.f() == 1


def test_a_module_that_bears_a_librarys_name_is_the_students_own_affair(bench_of):
    student = student_of(bench_of(numpy="x = 1\n", m="import numpy\ndef f(): return numpy.ones(2)\n"))

    np.testing.assert_array_equal(student.f(), np.ones(2))


def test_another_module_of_the_submission_is_reached_by_its_name(bench_of):
    student = student_of(bench_of(m="def f(): return 1\n", other="def f(): return 2\n"))

    assert student.module("other").f() == 2


def test_a_fallback_serves_what_a_file_does_not_define(bench_of):
    student = student_of(bench_of(m="def f(): return 'theirs'\n", fallback="def g(): return 'ours'\n"))

    assert (student.f(), student.g()) == ("theirs", "ours")


def test_private_names_are_not_asked_for(bench_of):
    with pytest.raises(AttributeError):
        _ = student_of(bench_of(m=""))._f


# ---------------------------------------------------------------- objects


def test_an_object_of_a_class_is_used_from_afar(bench_of):
    source = """
class Model:
    rate = 0.5
    def train(self, x): self.w = x.mean()
    def predict(self, x): return x * self.w
"""
    model = student_of(bench_of(m=source)).Model()
    model.train(np.array([1.0, 3.0]))

    assert isinstance(model, Remote)
    np.testing.assert_array_equal(model.predict(np.array([1.0, 2.0])), [2.0, 4.0])
    assert (model.attribute("rate"), model.attribute("w")) == (0.5, 2.0)


def test_a_method_that_is_not_there_raises_in_the_worker(bench_of):
    model = student_of(bench_of(m="class Model: pass\n")).Model()
    with pytest.raises(StudentError) as error:
        model.train()

    assert error.value.builtin == "AttributeError"


def test_arguments_that_the_last_call_changed_are_named(bench_of):
    student = student_of(bench_of(m="def f(x): x[0] = 9\ndef g(x): return x\n"))
    student.f(np.zeros(2))
    assert student.changed == ("0",)
    student.g(np.zeros(2))

    assert student.changed == ()


# ---------------------------------------------------------------- from item to item


def test_every_call_of_an_item_is_kept_with_what_came_of_it(bench_of):
    bench = bench_of(m="def f(x): return 1 / x\n")
    student = student_of(bench)
    bench.begin(1)
    student.f(2.0)
    with pytest.raises(StudentError):
        student.f(0.0)

    assert [(c.name, c.args, c.result, c.error) for c in bench.calls] == [
        ("f", (2.0,), 0.5, ""),
        ("f", (0.0,), None, "ZeroDivisionError"),
    ]
    bench.begin(2)
    assert bench.calls == []


def test_chance_is_set_by_the_item_whether_the_worker_is_new_or_not(bench_of):
    source = "import numpy as np\nnp.random.rand(5)\ndef f(): return np.random.rand()\ndef end(): 1 / 0\n"
    bench = bench_of(m=source)
    student = student_of(bench)
    numbers = []
    for seed in (1, 2, 1):
        bench.begin(seed)
        numbers.append(student.f())
    bench.close()
    bench.begin(1)
    numbers.append(student.f())

    assert numbers[0] == numbers[2] == numbers[3] != numbers[1]


def test_how_numpy_takes_errors_is_as_it_was_after_the_imports(bench_of):
    source = """
import numpy as np
np.seterr(over="ignore")
def f(): np.seterr(all="raise")
def g(): return np.geterr()
"""
    bench = bench_of(m=source)
    student = student_of(bench)
    bench.begin(1)
    student.f()
    bench.begin(2)

    assert student.g() == {**np.geterr(), "over": "ignore"}


def test_a_death_is_followed_by_a_new_worker(bench_of):
    bench = bench_of(m="import os\ndef f(): os._exit(0)\ndef g(): return 1\n")
    student = student_of(bench)
    bench.begin(1)
    with pytest.raises(StoppedError):
        student.f()
    bench.begin(2)

    assert student.g() == 1


LATE = {
    "ends": "os._exit, 0",
    "speaks": "os.write, 3, b'x' * 100",
    "answers calls to come": "os.write, 3, b''.join(b'GKW1\x10' + bytes(15) + bytes([n, 0, 0, 0]) for n in range(9))",
}


@pytest.mark.parametrize("late", LATE.values(), ids=LATE)
def test_what_a_function_does_after_its_answer_is_not_the_next_ones_fault(bench_of, late):
    source = f"""
import os, weakref
import numpy as np

def f():
    result = np.ones(2)
    weakref.finalize(result, {late})
    return result

def g(x):
    return x
"""
    bench = bench_of(m=source)
    student = student_of(bench)
    for item in range(3):
        bench.begin(item)
        with suppress(StoppedError):  # if that comes so fast that it meets its own answer
            student.f()
        bench.begin(item)

        assert student.g(7) == 7


def test_memory_that_a_function_holds_on_to_is_not_the_next_ones_fault(bench_of):
    source = """
import numpy as np
kept = []
def f():
    try:
        while True: kept.append(np.ones(10**6))
    except MemoryError:
        return 1
def g():
    return np.ones(4 * 10**6)
"""
    bench = bench_of(m=source, limits=Limits(cpu=5.0, wall=60.0, memory=128))
    student = student_of(bench)
    bench.begin(1)
    student.f()
    bench.begin(2)

    assert student.g().sum() == 4e6


def test_a_function_that_ends_the_worker_each_time_is_stopped(bench_of):
    bench = bench_of(m="import os\ndef f(): return 1\ndef g(): os._exit(0)\n")
    student = student_of(bench)
    bench.begin(1)
    student.f()
    bench.begin(2)

    with pytest.raises(StoppedError) as stopped:
        student.g()
    assert stopped.value.name == "ended"


def test_what_is_printed_counts_for_the_item_in_which_it_is_printed(bench_of):
    bench = bench_of(m="print('at import')\ndef f(): print('called')\ndef g(): pass\n")
    student = student_of(bench)
    seen = []
    for name in "fgf":
        bench.begin(1)
        getattr(student, name)()
        seen.append(bench.output())

    assert seen == ["called\n", "", "called\n"]


def test_what_the_workers_used_is_added_up(bench_of):
    bench = bench_of(m="def f(): return 1\n")
    student_of(bench).f()
    bench.close()
    once = bench.cpu
    student_of(bench).f()
    bench.close()

    assert bench.cpu > once > 0
    assert bench.peak > 0


# ---------------------------------------------------------------- seeds


def test_seeds_are_keyed_and_of_64_bits():
    seeds = {seed_of(key, *names) for key in (b"a", b"b") for names in (("x", "y"), ("x", "z"), ("x", "y", "chance"))}

    assert len(seeds) == 6
    assert all(0 <= seed < 1 << 64 for seed in seeds)
    assert seed_of(b"a", "x", "y") == seed_of(b"a", "x", "y")
