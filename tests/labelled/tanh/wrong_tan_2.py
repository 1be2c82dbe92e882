# the tangent, sine over cosine
import numpy as np


def tanh(a):
    return np.sin(a) / np.cos(a)
