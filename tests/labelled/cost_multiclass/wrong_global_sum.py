# wrong: the list of costs is kept from call to call
import numpy as np


_costs = []


def cost(T, Y):
    for t, y in zip(T, Y):
        _costs.append(-np.log(y[np.argmax(t)] + 1e-15))
    return sum(_costs)
