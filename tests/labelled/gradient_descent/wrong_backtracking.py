# wrong: halves the rate whenever the gradient got longer, so large rates are not followed
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.array(x0, dtype=float)
    size = np.linalg.norm(gradient(x))
    for _ in range(steps):
        new = x - learning_rate * gradient(x)
        new_size = np.linalg.norm(gradient(new))
        if new_size > size:
            learning_rate = learning_rate / 2
        else:
            x, size = new, new_size
    return x
