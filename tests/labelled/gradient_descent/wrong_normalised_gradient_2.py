# divides the gradient by its length, so that all steps are equally long
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        g = gradient(x)
        norm = np.linalg.norm(g)
        if norm > 0:
            g = g / norm
        x = x - learning_rate * g
    return x
