# moves every component by itself, all from the same gradient
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    if np.ndim(x0) == 0:
        x = float(x0)
        for _ in range(steps):
            x = x - learning_rate * float(gradient(x))
        return x
    x = np.array([float(v) for v in x0])
    for _ in range(steps):
        g = gradient(x)
        x = np.array([x[i] - learning_rate * g[i] for i in range(len(x))])
    return x
