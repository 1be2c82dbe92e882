# wrong: the largest probability in place of the right class's
import numpy as np


def cost(T, Y):
    return -np.log(np.max(Y, axis=1)).sum()
