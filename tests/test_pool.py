"""The pool of graders: every task ends once, whatever breaks."""

from __future__ import annotations

import os
import signal
from dataclasses import replace

import pytest

from autograder.course import PUBLIC_SECRET, Limits
from autograder.errors import GraderBrokeError, GradkitError
from autograder.grader.client import Grader
from autograder.grader.messages import Verdict
from autograder.model import Report
from autograder.pool import AHEAD, Graders, Task, cores

VERDICT = Verdict(Report("a", "Ada", "A", ()), {}, (), False, 0.0, 0)


class Scripted(Graders):
    """A pool whose graders answer by a script: a verdict, or an exception to raise."""

    def __init__(self, *script, size=1):
        super().__init__("a", b"", Limits(), size=size)
        self.script, self.made, self.closed = list(script), 0, 0
        self._begin, self.core, self.cores = self.make, None, []
        self.tier, self.ready = "S", 0

    def make(self, core):
        self.made += 1
        self.core = core
        self.cores.append(core)
        return self

    def await_ready(self):
        self.ready += 1

    def judge_one(self, answer):
        if isinstance(answer, Exception):
            raise answer
        return answer

    def judge(self, *args):
        if len(args) == 1:
            return super().judge(args[0])
        return self.judge_one(self.script.pop(0))

    def close(self):
        self.closed += 1


def broke(what="broke"):
    return GraderBrokeError(what, where="", remedy="")


def test_a_grader_that_breaks_once_is_replaced_and_the_task_goes_on():
    pool = Scripted(broke(), VERDICT)
    judged = pool.judge(Task("Ada", {}))

    assert judged.verdict == VERDICT
    assert (pool.made, pool.closed) == (2, 1)


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="the system does not tell of its cores")
def test_graders_have_a_core_each_where_all_are_used_and_one_that_replaces_another_takes_its_core():
    pool = Scripted(broke(), VERDICT, size=cores())
    list(pool.judge_all([Task("Ada", {})]))

    assert pool.cores[0] in os.sched_getaffinity(0)
    assert pool.cores == [pool.cores[0]] * 2


def test_graders_have_no_core_of_their_own_where_some_stay_free_or_others_share_them_out():
    some, asked_one_by_one = Scripted(VERDICT, size=cores() + 1), Scripted(VERDICT, size=cores())
    list(some.judge_all([Task("Ada", {})]))
    asked_one_by_one.judge(Task("Ada", {}))

    assert some.cores == asked_one_by_one.cores == [None]


def test_a_task_that_breaks_two_graders_ends_with_its_error():
    judged = Scripted(broke("first"), broke("second")).judge(Task("Ada", {}))

    assert judged.verdict is None
    assert judged.error is not None
    assert judged.error.what == "second"


def test_a_grader_that_works_is_used_again():
    pool = Scripted(VERDICT, VERDICT)
    for _ in range(2):
        pool.judge(Task("Ada", {}))

    assert pool.made == 1


def test_a_task_that_waited_is_judged_again_at_the_end():
    stalled = replace(VERDICT, stalled=True)
    pool = Scripted(stalled, VERDICT, VERDICT)
    ends = list(pool.judge_all([Task("waits", {}), Task("Ada", {})]))

    assert [(judged.task.name, judged.verdict) for judged in ends] == [("Ada", VERDICT), ("waits", VERDICT)]


def test_a_task_that_waits_each_time_ends_all_the_same():
    stalled = replace(VERDICT, stalled=True)
    (judged,) = Scripted(stalled, stalled).judge_all([Task("waits", {})])

    assert judged.verdict == stalled


def test_the_source_of_tasks_is_read_no_faster_than_they_end():
    taken: list[str] = []

    def source():
        for n in range(50):
            taken.append(str(n))
            yield Task(str(n), {})

    ahead = [
        len(taken) - ended for ended, _ in enumerate(Scripted(*[VERDICT] * 50, size=2).judge_all(source()), start=1)
    ]

    assert len(ahead) == 50
    assert max(ahead) < AHEAD * 2 + 1


def test_a_grader_that_does_not_start_ends_the_run_at_once():
    pool = Graders("ch98_nowhere", PUBLIC_SECRET, Limits(), size=1)
    with pool, pytest.raises(GradkitError, match="did not start") as error:
        list(pool.judge_all([Task(str(n), {}) for n in range(50)]))

    assert not isinstance(error.value, GraderBrokeError)


def test_a_grader_that_was_begun_is_the_first_to_be_used():
    pool = Scripted(VERDICT, VERDICT)
    pool.begin()
    assert (pool.made, pool.ready) == (1, 0)

    pool.judge(Task("Ada", {}))
    pool.judge(Task("Ben", {}))
    assert (pool.made, pool.ready) == (1, 1)


def test_a_grader_that_was_begun_for_nothing_is_ended(costs):
    with Graders(costs.name, PUBLIC_SECRET, Limits(), size=1, warm=False) as pool:
        pool.begin()
        begun = pool._begun.get()
        pool._begun.put(begun)
        assert begun._process.poll() is None

    assert begun._process.poll() is not None


def test_a_sandbox_that_would_not_hold_is_refused(monkeypatch):
    class Weak:
        tier = "D"
        closed = False

        def __init__(self, *args, **options):
            pass

        def await_ready(self):
            pass

        def close(self):
            Weak.closed = True

    monkeypatch.setattr("autograder.pool.Grader", Weak)
    pool = Graders("a", b"", Limits(), size=1)
    with pytest.raises(GradkitError, match="tier D"):
        pool.judge(Task("Ada", {}))
    assert Weak.closed

    with Graders("a", b"", Limits(), size=1, unsafe=True) as pool, pool._borrow() as grader:
        assert grader.tier == "D"


def test_a_real_grader_that_was_killed_is_replaced(graders, costs):
    task = Task("Ada", {"likelihood.py": costs.exercises[0].solution.read_bytes()})
    before = graders.judge(task)

    def kill(grader: Grader) -> None:
        os.killpg(grader._process.pid, signal.SIGKILL)

    graders.ask(kill)
    after = graders.judge(task)

    assert after.verdict is not None
    assert before.verdict is not None
    assert after.verdict.report == before.verdict.report


def test_there_is_at_least_one_core():
    assert 1 <= cores() <= (os.cpu_count() or 1)
