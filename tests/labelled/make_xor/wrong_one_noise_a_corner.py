# one pair of noise for a whole corner, not for every point
import numpy as np

def make_xor(n):
    X = []
    T = []
    for a in (-1, 1):
        for b in (-1, 1):
            dx, dy = np.random.normal(0, 0.2, 2)
            for _ in range(n // 4):
                X.append([a + dx, b + dy])
                T.append(int(a != b))
    return np.array(X), np.array(T)
