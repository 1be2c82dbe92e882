# stops as soon as the gradient is below 0.1, long before the steps are over
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps, precision=0.1):
    x = x0
    for i in range(steps):
        g = gradient(x)
        if np.all(np.abs(g) < precision):
            break
        x = x - learning_rate * g
    return x
