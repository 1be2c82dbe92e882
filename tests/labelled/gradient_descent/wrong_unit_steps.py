# wrong: the gradient is divided by its length, every step is as long as the learning rate
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0, dtype=float)
    for _ in range(steps):
        g = gradient(x)
        length = np.linalg.norm(g)
        if length > 0:
            x = x - learning_rate * g / length
    return x
