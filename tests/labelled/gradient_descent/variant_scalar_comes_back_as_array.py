# a scalar start comes back as an array with one entry
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.atleast_1d(np.array(x0, dtype=float))
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
    return x
