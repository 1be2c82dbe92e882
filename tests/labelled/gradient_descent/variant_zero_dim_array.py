# updates a float copy in place: a number comes back as a 0-dimensional array
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0, dtype=float)
    for _ in range(steps):
        x -= learning_rate * gradient(x)
    return x
