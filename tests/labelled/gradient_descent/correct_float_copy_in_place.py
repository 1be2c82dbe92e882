# copies into a float array, updates the copy in place, unwraps a number at the end
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0, dtype=float)
    for _ in range(steps):
        x -= learning_rate * gradient(x)
    return x if x.ndim else float(x)
