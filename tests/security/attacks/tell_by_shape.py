# tells the hidden inputs by the shape of its result | tell
# expect: returns
import numpy as np


def attack(x):
    return np.zeros((int(abs(x).sum() * 1000) % 997, 0, int(abs(x).max() * 1000) % 997))
