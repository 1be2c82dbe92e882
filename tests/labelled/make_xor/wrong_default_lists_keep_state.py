# lists as default arguments grow from call to call
import numpy as np

def make_xor(n, X=[], T=[]):
    for x1, x2, t in [(-1, -1, 0), (-1, 1, 1), (1, -1, 1), (1, 1, 0)]:
        for _ in range(n // 4):
            X.append([x1 + np.random.normal(0, 0.2), x2 + np.random.normal(0, 0.2)])
            T.append(t)
    return np.array(X), np.array(T)
