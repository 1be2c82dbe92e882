# gradient descent that is stopped long before it has arrived
import numpy as np


def fit_line(x, y):
    m, b = 0.0, 0.0
    for _ in range(10):
        r = m * x + b - y
        m -= 1e-3 * np.mean(r * x)
        b -= 1e-3 * np.mean(r)
    return m, b
