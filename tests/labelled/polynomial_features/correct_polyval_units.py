# correct: evaluates every monomial with Horner's rule (np.polyval of unit vectors)
import numpy as np

def polynomial_features(x, degree):
    x = x * 1.0
    units = np.eye(degree + 1)[:, ::-1]
    return np.array([np.polyval(u, x) for u in units]).T
