# clips the gradient to [-1, 1]
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = x - learning_rate * np.clip(gradient(x), -1, 1)
    return x
