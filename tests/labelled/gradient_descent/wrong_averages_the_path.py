# returns the mean of all visited points
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    xs = [x0]
    for _ in range(steps):
        xs.append(xs[-1] - learning_rate * gradient(xs[-1]))
    return np.mean(xs, axis=0)
