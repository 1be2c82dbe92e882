# updates one coordinate at a time with a fresh gradient in between
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    if np.ndim(x0) == 0:
        x = x0
        for i in range(steps):
            x = x - learning_rate * gradient(x)
        return x
    x = np.array(x0, dtype=float)
    for i in range(steps):
        for j in range(len(x)):
            x[j] = x[j] - learning_rate * gradient(x)[j]
    return x
