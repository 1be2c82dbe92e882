# gradient descent with a fixed tiny rate, far from done
import numpy as np


def fit_line(x, y):
    m = b = 0.0
    n = float(len(x))
    for _ in range(100):
        y_hat = m * x + b
        m -= 0.0001 * (-2 / n) * np.sum(x * (y - y_hat))
        b -= 0.0001 * (-2 / n) * np.sum(y - y_hat)
    return m, b
