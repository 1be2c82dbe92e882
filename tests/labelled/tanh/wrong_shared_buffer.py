# wrong: one buffer for all calls of a shape, so that the result of an earlier call changes
import numpy as np


_buffers = {}


def tanh(a):
    shape = np.shape(a)
    if shape not in _buffers:
        _buffers[shape] = np.empty(shape)
    out = _buffers[shape]
    out[...] = 1 - 2 / (np.exp(2 * np.asarray(a)) + 1)
    return out
