"""The same grade on any day: grades a class again and again on a busy machine, and compares the records byte by byte.

    python benchmarks/determinism.py [--regrades N] [--seed K] [--json FILE]

First a few submissions are graded while nothing else runs; then N times more, in an order that is drawn anew, by
graders that are started anew a few times, while every core has another program to run. Each record must have the
bytes of the first: marks, messages, explanations, examples and pictures.

The submissions are those that a grader would find hard to grade twice alike: generators without a seed, coins that
decide whether a function is right, memory that was never written to, exceptions that speak of addresses and times, a
process that ends itself, a function that needs much of the time it may have, and one that never ends. Among them are
some of the example class.

Exits with 1 at any difference.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.catalog import assignment
from autograder.course import PUBLIC_SECRET, Limits, encode
from autograder.keys import validity
from autograder.model import Assignment, Submission
from autograder.pool import Graders, Task, cores
from autograder.scoring import mark

ABOUT = "ch05_logistic_regression"
EXAMPLES = ("s14", "s36")
"""Of the example class: mistakes of six kinds; exits, hostile exceptions and forged frames."""
LIMITS = Limits(cpu=0.1, wall=20.0, memory=512)
NEAR = 0.4
"""The share of its CPU time that the submission near the limit needs."""
STARTS = 4
"""How often graders are started anew."""

CHANCE = """

import os, random, secrets, time, uuid


def sigmoid(a):
    return 1 / (1 + np.exp(-a)) + np.random.default_rng().normal(scale=1e-3, size=np.shape(a))


def tanh(a):
    random.seed()
    return np.tanh(a) * (1 if random.random() < 0.5 else secrets.randbelow(5))


def softmax(A):
    if os.urandom(1)[0] < 128:
        raise ValueError(f"{object()} at {time.time()}, {uuid.uuid4()}")
    return np.empty(np.shape(A)) + list({"one", "two", "three", 1.0}).index(1.0)
"""

GENERATOR = """

def initialize_weights(D, K):
    return np.random.default_rng().normal(size=(D, K)) / np.sqrt(D)
"""

NEAR_THE_LIMIT = """

import time

_last = float("inf")


def predict_class(X, W, b):
    global _last
    now = time.time()  # which is set back when an item begins
    if now <= _last:
        for _ in range({steps}):
            pass
    _last = now
    return np.argmax(X @ W + b, axis=1)
"""

ENDLESS = """

def predict_class(X, W, b):
    while True:
        pass
"""

BUSY = """
block = bytes(1 << 22)
while True:
    for _ in range(10**6):
        pass
    bytes(bytearray(block))
"""


def submissions(about: Assignment) -> list[Submission]:
    """Return the class."""
    solution = {e.filename: e.solution.read_bytes() for e in about.exercises}
    examples = Path(__file__).resolve().parents[1] / "examples" / "class" / about.name
    made = {
        "chance everywhere": ("activations.py", CHANCE),
        "a generator without a seed": ("classifier.py", GENERATOR),
        "near the limit": ("classifier.py", NEAR_THE_LIMIT.replace("{steps}", str(steps(NEAR * LIMITS.cpu)))),
        "never ends": ("classifier.py", ENDLESS),
    }
    files = {name: {**solution, file: solution[file] + code.encode()} for name, (file, code) in made.items()}
    for name in EXAMPLES:
        files[name] = {file.name: file.read_bytes() for file in sorted((examples / name).glob("*.py"))}
    return [
        Submission(about.name, name, {f: c for f, c in found.items() if f in about.filenames})
        for name, found in files.items()
    ]


def steps(seconds: float) -> int:
    """Return how many steps of an empty loop take so much CPU time here."""
    few = 1_000_000
    begun = time.process_time()
    for _ in range(few):
        pass
    return int(few * seconds / (time.process_time() - begun))


def grade(
    about: Assignment, handed_in: list[Submission], times: int, rng: random.Random
) -> Iterator[tuple[str, bytes]]:
    """Grade every submission so many times, in any order, with graders that start now; yield student and record."""
    by_student = {submission.student: submission for submission in handed_in}
    tasks = [Task(submission.student, submission.files) for submission in handed_in] * times
    rng.shuffle(tasks)
    with Graders(about.name, PUBLIC_SECRET, LIMITS) as graders:
        for judged in graders.judge_all(tasks):
            if judged.verdict is None:
                raise SystemExit(f"grading broke: {judged.error}")
            submission = by_student[judged.task.name]
            key = validity(about, submission.digest, LIMITS, PUBLIC_SECRET)
            yield submission.student, encode(mark(judged.verdict.report, about, submission, key))


@contextmanager
def load() -> Iterator[None]:
    """Give every core another program to run."""
    programs = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(cores())]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()


def difference(first: bytes, other: bytes) -> str:
    """Return the first line in which a record differs from the first one."""
    pairs = zip(first.decode().splitlines(), other.decode().splitlines(), strict=False)
    return next((f"{a.strip()} became {b.strip()}" for a, b in pairs if a != b), "its length")


def main() -> None:
    """Grade, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--regrades", type=int, default=100)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    about, rng = assignment(ABOUT), random.Random(chosen.seed)
    begun = time.monotonic()
    handed_in = submissions(about)
    first = dict(grade(about, handed_in, 1, rng))
    compared, same = 0, Counter[str]()
    differences: list[str] = []
    with load():
        for start in range(STARTS):
            times = len(range(start, chosen.regrades, STARTS))
            for student, record in grade(about, handed_in, times, rng):
                compared += 1
                if record == first[student]:
                    same[student] += 1
                else:
                    differences.append(f"{student}: {difference(first[student], record)}")
    took = time.monotonic() - begun
    print(f"{about.name}: {chosen.regrades} regrades of {len(handed_in)} submissions in {took:.0f} s, "
          f"{cores()} busy cores, graders started {STARTS} times, seed {chosen.seed}")  # fmt: skip
    for student, record in first.items():
        items = json.loads(record)["items"]
        score, outcomes = sum(item["mark"] for item in items), Counter(item["outcome"] for item in items)
        told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items()))
        print(f"    {student:28}{same[student]:5} times the same{score:5} points   {told}")
    print(f"{compared} records compared, {len(differences)} differ")
    for line in differences[:20]:
        print(f"    {line}")
    if chosen.json:
        figures = {
            "regrades": chosen.regrades,
            "submissions": len(handed_in),
            "records_compared": compared,
            "differences": differences,
            "seconds": took,
        }
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    sys.exit(any(same[student] < chosen.regrades for student in first))


if __name__ == "__main__":
    main()
