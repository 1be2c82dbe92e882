"""Chance and time in a worker: seeded and fixed, whatever source student code takes them from."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from autograder.course import Limits
from autograder.grader.forkservers import ForkServer
from autograder.grader.workers import Worker

SOURCE = b"""
import datetime, os, random, secrets, time, uuid
import numpy as np

def draws():
    return [
        random.random(), random.Random().random(), random.SystemRandom().random(), random.choice("abcdef"),
        np.random.rand(), np.random.default_rng().random(), np.random.RandomState().rand(),
        os.urandom(4), secrets.token_hex(4), str(uuid.uuid4()), secrets.randbelow(10**6), os.getrandom(4),
        *after_seeding_with_nothing(),
    ]

def after_seeding_with_nothing():
    random.seed()
    np.random.seed()
    return [random.random(), np.random.rand()]

def fixed():
    return [random.Random(3).random(), np.random.default_rng(3).random()]

def clocks():
    return [time.time(), time.monotonic(), time.perf_counter(), time.time_ns(), datetime.datetime.now().isoformat(),
            datetime.date.today().isoformat(), time.ctime(), time.strftime("%H:%M:%S"), time.asctime(),
            *time.localtime(), *time.gmtime()]

def given():
    return [time.ctime(0.0), time.strftime("%Y", time.gmtime(0.0)), time.asctime(time.gmtime(0.0)), time.gmtime(0.0)[0]]

def nap():
    before = time.time()
    time.sleep(1000)
    return time.time() - before

def wait():
    end = time.monotonic() + 0.01
    looks = 0
    while time.monotonic() < end:
        looks += 1
    return looks

def kinds():
    now = datetime.datetime.now()
    return [isinstance(now, datetime.datetime), isinstance(now, datetime.date),
            isinstance(now - now, datetime.timedelta)]
"""


@pytest.fixture(scope="module")
def worker(fork_server: ForkServer) -> Iterator[Worker]:
    worker = Worker(fork_server, Limits())
    worker.hand_over({"m": SOURCE}, {})
    worker.load("m")
    yield worker
    worker.close()


def ask(worker: Worker, seed: int, name: str):
    worker.begin(seed)
    return worker.call("m", None, name, [], {}).result


def test_the_same_seed_gives_the_same_numbers_from_every_source(worker):
    assert ask(worker, 5, "draws") == ask(worker, 5, "draws")


def test_another_seed_gives_others_from_every_source(worker):
    same = [a == b for a, b in zip(ask(worker, 5, "draws"), ask(worker, 6, "draws"), strict=True)]

    assert sum(same) <= 1  # random.choice of six may agree


def test_a_generator_with_a_seed_of_its_own_is_left_alone(worker):
    import random

    import numpy as np

    assert ask(worker, 5, "fixed") == [random.Random(3).random(), np.random.default_rng(3).random()]


def test_it_is_always_the_same_time(worker):
    assert ask(worker, 1, "clocks") == ask(worker, 2, "clocks")


def test_a_time_that_is_given_is_left_alone(worker):
    assert ask(worker, 1, "given") == [time.ctime(0.0), "1970", "Thu Jan  1 00:00:00 1970", 1970]


def test_two_fork_servers_draw_alike(worker):
    with ForkServer() as server:
        other = Worker(server, Limits())
        other.hand_over({"m": SOURCE}, {})
        other.load("m")
        drawn = ask(other, 5, "draws")
        other.close()

    assert drawn == ask(worker, 5, "draws")


def test_sleeping_takes_no_time_and_moves_the_clock(worker):
    assert ask(worker, 1, "nap") == pytest.approx(1000.0, rel=1e-3)


def test_a_loop_that_waits_for_the_time_to_pass_comes_to_an_end(worker):
    assert ask(worker, 1, "wait") > 0


def test_dates_keep_their_kinds(worker):
    assert ask(worker, 1, "kinds") == [True, True, True]
