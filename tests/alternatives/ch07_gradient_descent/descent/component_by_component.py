# Loops over the components, in lists.
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    if np.ndim(x0) == 0:
        x = float(x0)
        n = 0
        while n < steps:
            x = x - learning_rate * float(gradient(x))
            n += 1
        return x
    x = [float(v) for v in x0]
    for _ in range(steps):
        g = gradient(np.array(x))
        x = [v - learning_rate * s for v, s in zip(x, g)]
    return np.array(x)
