# points are appended to default arguments, the second call returns the first call's points, too
import numpy as np


def make_xor(n, X=[], T=[]):
    for a in (-1, 1):
        for b in (-1, 1):
            for _ in range(n // 4):
                X.append([a + np.random.normal(0, 0.2), b + np.random.normal(0, 0.2)])
                T.append(int(a != b))
    return np.array(X), np.array(T)
