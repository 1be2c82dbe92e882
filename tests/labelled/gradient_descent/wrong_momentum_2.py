# wrong: momentum 0.9 on top of the gradient
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0, dtype=float)
    v = 0.0
    for i in range(steps):
        v = 0.9 * v + gradient(x)
        x = x - learning_rate * v
    return x
