# correct: bits of a permuted counter, xor operator, points in random order
import numpy as np

def make_xor(n):
    rng = np.random.default_rng()
    code = rng.permutation(n) % 4
    hi, lo = code >> 1, code & 1
    X = np.stack([2 * hi - 1, 2 * lo - 1], axis=1) + 0.18 * rng.standard_normal((n, 2))
    return X, hi ^ lo
