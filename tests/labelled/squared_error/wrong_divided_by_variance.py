# divided by the spread: the share that is not explained
import numpy as np


def squared_error(T, Y):
    return np.sum((T - Y) ** 2) / np.sum((T - T.mean()) ** 2)
