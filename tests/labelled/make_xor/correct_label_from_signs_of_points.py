# labels from the sign of the product of the noisy points, noise small enough for that
import numpy as np

def make_xor(n):
    X = np.array([(1, 1), (1, -1), (-1, 1), (-1, -1)] * (n // 4)) + np.random.normal(0, 0.15, (n, 2))
    return X, np.where(X[:, 0] * X[:, 1] < 0, 1, 0)
