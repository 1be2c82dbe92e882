# tells the hidden inputs by the class of an array that travels with its name | tell
# expect: returns or raises BadResult
import numpy as np


def attack(x):
    kind = type("A" + str(int(abs(x).sum() * 1000)), (np.ndarray,), {"__module__": "numpy"})
    return x.view(kind)
