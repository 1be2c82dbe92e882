# returns all points of the walk and not the last one
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    path = [x]
    for i in range(steps):
        x = x - learning_rate * gradient(x)
        path.append(x)
    return np.array(path)
