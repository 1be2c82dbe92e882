# gives an array's result back as a plain list, a number as a float
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0, dtype=float)
    for k in range(steps):
        x = x - learning_rate * gradient(x)
    return x.tolist()
