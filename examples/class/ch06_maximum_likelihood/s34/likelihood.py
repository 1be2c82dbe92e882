# attack: imports the solutions, reads the hidden test, walks frames and objects for the reference
import gc
import sys
from pathlib import Path

import numpy as np


def sample_mean(x):
    return float(np.mean(x))


def gaussian_nll(x, mu, variance):
    from solutions.ch06_maximum_likelihood.likelihood import gaussian_nll as right

    return right(x, mu, variance)


def cross_entropy(T, Y):
    hidden = Path("autograder/hidden/ch06_maximum_likelihood/test_likelihood.py").read_text()
    names = {}
    exec(hidden, names)
    return names["reference"].cross_entropy(T, Y)


def cost(T, Y):
    frame = sys._getframe()
    while frame is not None:
        for name in ("desired", "reference", "expected", "right"):
            if name in frame.f_locals:
                return frame.f_locals[name]
        frame = frame.f_back
    for thing in gc.get_objects():
        if getattr(thing, "__name__", "") == "cost" and thing is not cost:
            return thing(T, Y)
    return 0.0
