# wrong: the number of wrong decisions
import numpy as np


def cost(T, Y):
    return np.sum(T.argmax(axis=1) != Y.argmax(axis=1))
