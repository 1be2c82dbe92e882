# keeps the whole path in a list and returns its last point
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    path = [np.copy(x0).astype(float)[()]]
    for i in range(steps):
        path.append(path[-1] - learning_rate * gradient(path[-1]))
    return path[-1]
