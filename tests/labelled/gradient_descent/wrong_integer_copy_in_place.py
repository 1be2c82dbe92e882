# copies without a float type: -= on an array of whole numbers is refused
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0)
    for _ in range(steps):
        x -= learning_rate * gradient(x)
    return x
