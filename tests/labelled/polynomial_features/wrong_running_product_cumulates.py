# multiplies all earlier columns together: 1, x, x^3, x^6
import numpy as np


def polynomial_features(x, degree):
    F = np.ones((len(x), degree + 1))
    power = np.ones(len(x))
    for k in range(1, degree + 1):
        power = power * x ** k
        F[:, k] = power
    return F
