# wrong: gradient descent with a fixed small rate, far from converged
import numpy as np

def fit_line(x, y):
    m = b = 0.0
    lr = 1e-3
    for _ in range(100):
        err = m * x + b - y
        m -= lr * np.mean(err * x)
        b -= lr * np.mean(err)
    return m, b
