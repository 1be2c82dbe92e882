# rows of powers reshaped in place of transposed
import numpy as np


def polynomial_features(x, degree):
    P = np.array([x ** k for k in range(degree + 1)])
    return P.reshape(len(x), degree + 1)
