# beginner code: hsplit, multiply columns, flatten
import numpy as np


def xor_feature(X):
    left, right = np.hsplit(X, 2)
    both = left * right
    flat = both.flatten()
    return flat
