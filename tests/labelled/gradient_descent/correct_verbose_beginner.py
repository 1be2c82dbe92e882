# a beginner's code with a temporary for everything
import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    if isinstance(x0, np.ndarray):
        old_x = x0.astype(float)
    else:
        old_x = float(x0)
    count = 0
    while count < steps:
        direction = gradient(old_x)
        step_size = learning_rate * direction
        new_x = old_x - step_size
        old_x = new_x
        count += 1
    answer = old_x
    return answer
