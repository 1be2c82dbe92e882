# keeps the whole path in a list and returns its last entry
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    path = [np.array(x0, dtype=float)]
    for _ in range(steps):
        current = path[-1]
        path.append(current - learning_rate * np.asarray(gradient(current)))
    last = path[-1]
    return float(last) if last.ndim == 0 else last
