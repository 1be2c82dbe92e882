# returns the visited point with the smallest gradient, not the last one
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    best, best_size = x0, np.linalg.norm(gradient(x0))
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        size = np.linalg.norm(gradient(x))
        if size < best_size:
            best, best_size = x, size
    return best
