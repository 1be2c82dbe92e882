# loses: test_gradient_descent_steps
# shows: gradient_descent(lambda x: 2 * x + 1, 1.0, 1.1, 2)
"""You take a step back and halve the rate where the slope has grown. That is a method of its own (backtracking); here each
step is taken, with the rate that is given."""

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
    return x if np.ndim(x0) else float(x)
