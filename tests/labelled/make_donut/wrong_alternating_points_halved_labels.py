# rings alternate, but the labels are in two halves
import numpy as np

def make_donut(n):
    X = []
    for i in range(n // 2):
        for R in (5, 10):
            r = np.random.normal(R, 0.5)
            a = np.random.uniform(0, 2 * np.pi)
            X.append([r * np.cos(a), r * np.sin(a)])
    return np.array(X), np.array([0] * (n // 2) + [1] * (n // 2))
