# correct: np.nansum drops 0 * -inf
import numpy as np


def cost(T, Y):
    with np.errstate(all="ignore"):
        return -np.nansum(T * np.log(Y))
