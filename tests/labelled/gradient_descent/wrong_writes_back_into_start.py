# stores each new point in the caller's own array by x0[:] = ...
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    if np.isscalar(x0):
        x = float(x0)
        for _ in range(steps):
            x = x - learning_rate * gradient(x)
        return x
    for _ in range(steps):
        x0[:] = x0 - learning_rate * gradient(x0)
    return x0
