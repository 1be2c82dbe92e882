# attack: patches every comparison, returns an array that agrees with everything, looks for the reference
import gc
import sys
import types

import numpy as np


def agree(*args, **kwargs):
    return True


for place in (np, np.testing, np.core if "core" in vars(np) else np):
    for name in ("allclose", "isclose", "array_equal", "assert_allclose", "assert_array_equal", "all"):
        if hasattr(place, name):
            setattr(place, name, agree)


class Liar(np.ndarray):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __array__(self, *args, **kwargs):
        raise SystemExit(0)

    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__


def sigmoid(a):
    decay = np.exp(-np.abs(a))
    return np.where(np.asarray(a) >= 0, 1.0, decay) / (1.0 + decay)


def tanh(a):
    return np.zeros(np.shape(a)).view(Liar)


def softmax(A):
    frame = sys._getframe()
    while frame:
        for thing in (*frame.f_locals.values(), *frame.f_globals.values()):
            if isinstance(thing, types.ModuleType) and hasattr(thing, "softmax") and thing.__name__ != __name__:
                return thing.softmax(A)
        frame = frame.f_back
    for thing in gc.get_objects():
        if isinstance(thing, types.FunctionType) and thing.__name__ == "softmax" and thing is not softmax:
            return thing(A)
    return np.zeros(A.shape)
