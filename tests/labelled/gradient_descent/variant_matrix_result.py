# hands the last point back as np.matrix
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0, dtype=float)
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
    return np.matrix(x)
