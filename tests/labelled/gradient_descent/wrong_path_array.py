# wrong: array of all points, the start first, where the exercise asks for another convention
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    xs = np.zeros((steps + 1,) + np.shape(x0))
    xs[0] = x0
    for i in range(steps):
        xs[i + 1] = xs[i] - learning_rate * gradient(xs[i])
    return xs
