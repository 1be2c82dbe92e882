# returns the whole path and not the last point
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    path = [x0]
    x = x0
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        path.append(x)
    return np.array(path)
