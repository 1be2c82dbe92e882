# stops early only where the gradient is exactly zero, where every further step stays anyway
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        g = gradient(x)
        if not np.any(g):
            break
        x = x - learning_rate * g
    return x
