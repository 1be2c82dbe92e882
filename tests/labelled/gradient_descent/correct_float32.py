# computes in single precision
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    lr = np.float32(learning_rate)
    x = np.float32(x0) if np.isscalar(x0) else np.array(x0, dtype=np.float32)
    for _ in range(steps):
        x = x - lr * np.float32(gradient(x))
    return x
