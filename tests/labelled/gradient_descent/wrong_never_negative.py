# keeps the point from going below zero
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        x = np.maximum(x - learning_rate * gradient(x), 0)
    return x
