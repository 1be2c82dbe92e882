# np.subtract and np.multiply written out
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.multiply(x0, 1.0)
    for step in np.arange(steps):
        x = np.subtract(x, np.multiply(learning_rate, gradient(x)))
    return x
