# corners at 0 and 1 as in the truth table of the bits
import numpy as np

def make_xor(n):
    bits = np.repeat([[0, 0], [0, 1], [1, 0], [1, 1]], n // 4, axis=0)
    T = bits[:, 0] ^ bits[:, 1]
    X = bits + 0.2 * np.random.randn(n, 2)
    return X, T
