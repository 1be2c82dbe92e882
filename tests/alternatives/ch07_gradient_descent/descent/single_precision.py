# Everything in float32.
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.float32(x0)
    for _ in range(steps):
        x = np.float32(x - np.float32(learning_rate) * np.float32(gradient(x)))
    return x
