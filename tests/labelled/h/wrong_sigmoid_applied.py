# Returns probabilities, the sigmoid of the score
import numpy as np


def h(X, w, b):
    z = X @ w + b
    return 1 / (1 + np.exp(-z))
