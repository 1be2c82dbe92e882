# defensive, with asserts
import numpy as np


def r_squared(T, Y):
    T = np.asarray(T).ravel()
    Y = np.asarray(Y).ravel()
    assert T.shape == Y.shape, "lengths differ"
    assert T.size >= 2
    spread = np.sum(np.square(T - T.mean()))
    assert spread > 0, "constant targets"
    return 1 - np.sum(np.square(T - Y)) / spread
