# moves all components by the first component of the gradient
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        g = np.ravel(gradient(x))
        x = x - learning_rate * g[0]
    return x
