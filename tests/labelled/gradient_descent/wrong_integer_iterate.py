# every coordinate is written back into an integer copy of x0 and loses its fraction
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0)
    for i in range(steps):
        x[...] = x - learning_rate * gradient(x)
    return x if x.ndim else x.item()
