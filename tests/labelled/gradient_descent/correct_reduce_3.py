# correct: functools.reduce over the steps
from functools import reduce
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    start = np.array(x0, dtype=float) if np.ndim(x0) else float(x0)
    return reduce(lambda x, _: x - learning_rate * gradient(x), range(steps), start)
