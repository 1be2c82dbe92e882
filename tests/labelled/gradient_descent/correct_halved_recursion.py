# correct: recursion that splits the number of steps in two, so it never gets deep
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.asarray(x0) * 1.0
    if steps <= 0:
        return x
    if steps == 1:
        return x - learning_rate * gradient(x)
    first = steps // 2
    middle = gradient_descent(gradient, x, learning_rate, first)
    return gradient_descent(gradient, middle, learning_rate, steps - first)
