# the truth table alone, n is ignored
import numpy as np

def make_xor(n):
    X = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
    X += np.random.randn(4, 2) * 0.2
    T = np.array([0, 1, 1, 0])
    return X, T
