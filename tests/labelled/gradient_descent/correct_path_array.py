# fills a table of points, one row a step, and returns the last row
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    start = np.asarray(x0, dtype=float)
    path = np.zeros((steps + 1,) + start.shape)
    path[0] = start
    for n in range(1, steps + 1):
        path[n] = path[n - 1] - learning_rate * gradient(path[n - 1])
    return path[-1]
