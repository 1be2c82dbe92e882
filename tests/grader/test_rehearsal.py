"""Calls that are made ahead change nothing but the time: what a test sees, and what comes of it, stays the same."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest

from autograder.course import Limits
from autograder.grader import rehearsal
from autograder.grader.forkservers import ForkServer
from autograder.grader.judge import Judge
from autograder.grader.student import Bench, StoppedError, Student, StudentError
from autograder.sandbox import wire

SOURCE = b"""
import numpy as np
count = 0
def double(x):
    global count
    count += 1
    return 2 * x
def asked():
    return count
def draw():
    return np.random.rand()
def odd():
    return object()
def total(x):
    if x[0] < 0:
        raise ValueError('negative')
    if x[0] > 100:
        while True: pass
    return x.sum()
"""
SEED = 7


@pytest.fixture(scope="module")
def server():
    with ForkServer() as started:
        yield started


@pytest.fixture
def bench(server):
    made = Bench(server, Limits(cpu=0.5, wall=20.0), {"module": SOURCE}, {})
    yield made
    made.close()


def script_of(bench, test, *, shaken=None):
    """Return the script of a test, as two runs of a right submission write it down."""
    found = []
    for bench.shakes in (False, True):
        bench.begin(SEED)
        bench.recorder = rehearsal.Calls()
        test(Student(bench, "module"))
        found.append(bench.recorder)
    bench.recorder, bench.shakes = None, False
    return rehearsal.script(*found, SEED)


def doubles(student):
    return [student.double(np.array([float(n)])) for n in range(5)]


# ---------------------------------------------------------------- what is written down


def test_all_calls_of_a_test_that_looks_at_each_result_can_be_made_ahead(bench):
    script = script_of(bench, doubles)

    assert script.is_whole
    assert len(script.asked) == 5
    assert script.functions == {("module", "double")}


def test_a_call_that_depends_on_a_result_is_left_out_with_all_that_follow(bench):
    def test(student):
        first = student.double(np.array([1.0]))
        student.double(first)
        student.double(np.array([1.0]))

    script = script_of(bench, test)

    assert len(script.asked) == 1
    assert not script.is_whole


@pytest.mark.parametrize(
    "test",
    [
        lambda student: student.odd(),
        lambda student: student.total(lambda x: x),
        lambda student: student.double(student.odd()),
    ],
)
def test_what_stays_with_one_worker_or_with_us_is_not_asked_ahead(bench, test):
    def tolerant(student):
        with suppress(StudentError):
            test(student)

    assert script_of(bench, tolerant) is None


def test_no_more_is_sent_than_the_channel_holds(bench):
    large = np.zeros(rehearsal.MOST_BYTES // 16)

    script = script_of(bench, lambda student: [student.double(large) for _ in range(5)])

    assert len(script.asked) == 1
    assert not script.is_whole


# ---------------------------------------------------------------- what a test meets


def test_a_test_meets_the_same_answers(bench):
    bench.begin(SEED)
    expected = doubles(Student(bench, "module"))
    script = script_of(bench, doubles)

    bench.begin(SEED)
    digest = bench.rehearse(script)
    found = doubles(Student(bench, "module"))

    np.testing.assert_array_equal(found, expected)
    assert digest is not None
    assert bench.went_as_rehearsed


def test_chance_is_the_same_ahead(bench):
    def test(student):
        return [student.draw() for _ in range(3)]

    bench.begin(SEED)
    expected = test(Student(bench, "module"))
    script = script_of(bench, test)
    bench.begin(SEED)
    bench.rehearse(script)

    assert test(Student(bench, "module")) == expected


def test_a_test_that_leaves_the_script_meets_a_worker_that_has_made_no_call_too_many(bench):
    script = script_of(bench, doubles)
    bench.begin(SEED)
    bench.rehearse(script)
    student = Student(bench, "module")
    student.double(np.array([0.0]))
    student.double(np.array([1.0]))

    assert student.asked() == 2
    assert not bench.went_as_rehearsed
    np.testing.assert_array_equal(student.double(np.array([4.0])), [8.0])


def test_a_test_that_ends_early_has_not_gone_as_rehearsed(bench):
    script = script_of(bench, doubles)
    bench.begin(SEED)
    bench.rehearse(script)
    Student(bench, "module").double(np.array([0.0]))

    assert not bench.went_as_rehearsed


def test_an_object_that_stayed_in_the_worker_is_asked_of_that_worker(bench):
    script = script_of(bench, doubles)
    bench.begin(SEED)
    student = Student(bench, "module")
    handed = student.odd()
    bench.begin(SEED)
    bench.rehearse(script)

    with pytest.raises(StudentError, match="object"):
        student.double(handed)


def test_an_exception_meets_the_call_that_raised_it(bench):
    def test(student):
        seen = []
        for first in (1.0, -1.0, 2.0):
            try:
                seen.append(float(student.total(np.array([first, 1.0]))))
            except StudentError as error:
                seen.append(error.builtin)
        return seen

    script = script_of(bench, test)
    bench.begin(SEED)
    assert bench.rehearse(script) is not None

    assert test(Student(bench, "module")) == [2.0, "ValueError", 3.0]
    assert bench.calls[1].error == "ValueError"


def test_a_call_that_never_ends_stops_the_calls_from_there_on(bench):
    ends = script_of(bench, lambda student: [student.total(np.array([x, 1.0])) for x in (1.0, 2.0)])
    endless = {
        "module": "module",
        "on": None,
        "name": "total",
        "args": [np.array([200.0])],
        "kwargs": {},
        "count": False,
    }
    header, body = rehearsal.encoded(endless)
    script = rehearsal.Script((*ends.asked, (header, body)), (*ends.sent, (header, body)), ends.functions, True)
    bench.begin(SEED)

    assert bench.rehearse(script) is None
    student = Student(bench, "module")
    assert [float(student.total(np.array([x, 1.0]))) for x in (1.0, 2.0)] == [2.0, 3.0]
    with pytest.raises(StoppedError, match="cpu"):
        student.total(np.array([200.0]))


def test_a_submission_without_the_function_is_not_asked_ahead(bench, server):
    script = script_of(bench, doubles)
    other = Bench(server, Limits(), {"module": b"def treble(x): return 3 * x\n"}, {})
    other.begin(SEED)

    assert other.rehearse(script) is None
    other.close()


# ---------------------------------------------------------------- what is known


def test_answers_are_the_same_only_if_every_bit_is():
    one = [(wire.OK, b"ab", b"c"), (wire.OK, b"", b"")]

    assert rehearsal.digest(one) == rehearsal.digest(list(one))
    for other in (
        [(wire.OK, b"a", b"bc"), (wire.OK, b"", b"")],
        [(wire.EXCEPTION, b"ab", b"c"), (wire.OK, b"", b"")],
        one[:1],
        [*one, (wire.OK, b"", b"")],
    ):
        assert rehearsal.digest(one) != rehearsal.digest(other)


def test_a_script_that_is_not_whole_knows_nothing():
    part = rehearsal.Script((), (), frozenset(), is_whole=False)
    part.learn(b"digest", ())

    assert part.known == {}


def test_what_is_known_is_bounded():
    script = rehearsal.Script((), (), frozenset(), is_whole=True)
    for n in range(rehearsal.MOST_KNOWN + 5):
        script.learn(b"%d" % n, ())

    assert len(script.known) == rehearsal.MOST_KNOWN


BODIES = (
    "return 2 * x",
    "return x + x",
    "return 2.5 * x",
    "return 2 * x + 1e-15",
    "return np.zeros_like(x)",
    "x *= 2; return x",
    "print(x); return 2 * x",
    "return np.random.rand() * x",
    "return 1 / 0",
    "return None",
    "return object()",
    "import os; os._exit(0)",
    "while True: pass",
    "while x.sum() > 3: pass\n    return 2 * x",
    "return kept.setdefault(0, 2 * x)",
)


@pytest.fixture(scope="module")
def rehearsed(small, fork_server, judge, judged_by, solved):
    """A judge that has rehearsed, beside `judge`, which has not."""
    made = Judge(small, judge.secret, judge.limits, fork_server)
    made.rubrics |= judge.rubrics
    made.rehearse(lambda: judged_by(made, solved))
    return made


@pytest.mark.parametrize("body", BODIES)
def test_a_judge_that_has_rehearsed_says_what_one_says_that_has_not(judge, rehearsed, judged_by, solved, body):
    source = solved["first.py"] + f"\n\nkept = {{}}\ndef double(x):\n    {body}\n".encode()

    for _ in range(2):  # the second time with what the first taught
        verdicts = [judged_by(each, {**solved, "first.py": source}) for each in (judge, rehearsed)]
        assert verdicts[0].report == verdicts[1].report


def test_a_test_is_not_run_again_on_answers_that_it_has_seen(rehearsed, judged_by, solved, monkeypatch):
    judged_by(rehearsed, solved)
    monkeypatch.setattr(rehearsed, "proxies", lambda item: pytest.fail(f"{item.name} is run"))

    assert {item.outcome for item in judged_by(rehearsed, solved).report.items} == {"passed"}


def test_what_is_printed_is_told_however_often_the_answers_were_seen(rehearsed, judged_by, solved):
    files = {
        **solved,
        "first.py": solved["first.py"] + b"\ninner = double\ndef double(x):\n    print(x); return inner(x)\n",
    }

    for _ in range(2):
        told = [r for item in judged_by(rehearsed, files).report.items for r in item.remarks]
        assert any("prints" in remark for remark in told)
