"""The descent with the step written out."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0, dtype=float)
    for _ in range(steps):
        step = learning_rate * gradient(x)
        x = x - step
    return x if np.ndim(x0) else float(x)
