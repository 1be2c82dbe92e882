# correct: recursion over the degree
import numpy as np

def polynomial_features(x, degree):
    x = np.array(x, dtype=float)
    if degree == 0:
        return np.ones((len(x), 1))
    lower = polynomial_features(x, degree - 1)
    return np.hstack((lower, lower[:, -1:] * x[:, None]))
