# Stops early when the steps get too small to matter; asks for the gradient twice in each step.
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps, tolerance=1e-7):
    x, taken = np.asarray(x0) * 1.0, 0
    while taken < steps:
        if np.all(np.abs(learning_rate * gradient(x)) < tolerance):
            break
        x = x - learning_rate * gradient(x)
        taken += 1
    return x
