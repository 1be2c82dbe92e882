# wrong: stops as soon as a step is shorter than 0.01
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    x = 1.0 * x0
    for _ in range(steps):
        step = learning_rate * gradient(x)
        if np.max(np.abs(step)) < 1e-2:
            break
        x = x - step
    return x
