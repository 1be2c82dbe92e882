# steps of fixed length: the gradient is divided by its norm
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        g = gradient(x)
        x = x - learning_rate * g / (np.sqrt(np.sum(np.square(g))) + 1e-8)
    return x
