"""Hands in functions that all return one odd thing, for every assignment: each must end in a record.

    python benchmarks/odd_results.py [ASSIGNMENT...]

Prints what broke, and what earned a point by it. Exit code 1 if anything broke.
"""

from __future__ import annotations

import ast
import sys
import time

from autograder.catalog import assignments
from autograder.course import PUBLIC_SECRET, Limits
from autograder.model import Exercise
from autograder.pool import Graders, Task

ODD = (
    "None 'x' [] () {1:2} {1} b'x' True -1 0 10**400 1e308 float('nan') int object() ... args np.zeros(0) "
    "np.zeros((0,3)) np.array([np.inf,-np.inf]) np.array([1j]) np.array(3.0) np.zeros((2,2,2)) "
    "np.zeros(1_000_000) np.arange(5) np.array([255],np.uint8) np.array([True,False]) np.ones(3,np.float16) "
    "np.array([object()]) np.array(['a']) np.asmatrix([[1.0]]) np.ma.masked_array([1.0,2.0],[0,1]) (None,None) "
    "(1.0,'x',None) [[1],[1,2]] [['a']] [np.zeros(2),'x',{}] (n*1.0for(n)in(1,2,3)) args[0]if(args)else(0) "
    "plt.figure() plt.subplots()[0] plot([],[]) plot([np.nan]*3,[np.nan]*3) plot([1],[1]) "
    "image(np.zeros((2,3))) image(np.zeros((1,1))) plt.figure().add_subplot(projection='3d')"
).split()
"""Python expressions, without spaces."""

HEAD = """
import numpy as np
import matplotlib.pyplot as plt

def plot(x, y):
    figure, axes = plt.subplots()
    axes.plot(x, y)
    axes.scatter(x, y)
    return figure

def image(values):
    figure, axes = plt.subplots()
    axes.imshow(values)
    return figure
"""


def submission(exercise: Exercise, expression: str) -> bytes:
    """Return a file in which every function, and every method of every class, returns the value of an expression."""
    source = HEAD
    for node in ast.parse(exercise.solution.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            source += f"def {node.name}(*args, **kwargs): return {expression}\n"
        elif isinstance(node, ast.ClassDef):
            source += (
                f"class {node.name}:\n    def __init__(self, *args, **kwargs): pass\n"
                f"    def __getattr__(self, name): return lambda *args, **kwargs: {expression}\n"
            )
    return source.encode()


def main(names: list[str]) -> int:
    """Grade all of them; return the exit code."""
    broke = 0
    for about in assignments():
        if names and about.name not in names:
            continue
        begun = time.perf_counter()
        tasks = [Task(odd, {e.filename: submission(e, odd) for e in about.exercises}) for odd in ODD]
        with Graders(about.name, PUBLIC_SECRET, Limits(cpu=0.5, wall=5.0, memory=256)) as graders:
            for judged in graders.judge_all(tasks):
                if judged.verdict is None:
                    broke += 1
                    print(f"broke: {judged.task.name}\n{judged.error.where if judged.error else ''}", flush=True)
                    continue
                earned = [item.item for item in judged.verdict.report.items if item.outcome == "passed"]
                if earned:
                    print(f"earned: {judged.task.name}: {', '.join(earned)}")
        print(f"{about.name}: {len(tasks)} submissions, {time.perf_counter() - begun:.0f} s", flush=True)
    print(f"{broke} broke the grader")
    return 1 if broke else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
