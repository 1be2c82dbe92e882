# A float copy, changed in place; a plain number goes in and comes out as one.
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0, dtype=float)
    for step in range(steps):
        x -= learning_rate * np.asarray(gradient(x))
    return x.item() if x.ndim == 0 else x
