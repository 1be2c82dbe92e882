# np.atleast_1d: a number comes back as an array of one element
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.atleast_1d(x0).astype(float)
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
    return x
