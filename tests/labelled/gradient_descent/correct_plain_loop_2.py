# the plain loop of most tutorials, a new x at each step
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for i in range(steps):
        x = x - learning_rate * gradient(x)
    return x
