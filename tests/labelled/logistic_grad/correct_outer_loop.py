# correct: sum over samples of the outer product of input and error
import numpy as np

def grad(Y, T, X):
    total = 0.0
    for y, t, x in zip(Y, T, X):
        total = total + np.multiply.outer(x, y - t)
    return np.asarray(total)
