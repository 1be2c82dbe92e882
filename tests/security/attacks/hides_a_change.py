# changes what it was given and puts it back afterwards | forge
# expect: returns
import numpy as np


def attack(x):
    before = x.copy()
    x[...] = np.nan
    x[...] = before
    return 1
