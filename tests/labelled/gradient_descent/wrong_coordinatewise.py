# wrong: updates one coordinate after the other with fresh gradients (right if the gradient is separable)
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0, dtype=float)
    if x.ndim == 0:
        for _ in range(steps):
            x = x - learning_rate * gradient(x)
        return x
    for _ in range(steps):
        for d in range(len(x)):
            x[d] = x[d] - learning_rate * gradient(x)[d]
    return x
