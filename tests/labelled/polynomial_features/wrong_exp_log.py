# wrong: exp(k log |x|) with a sign; x = 0 gives NaN in the constant column
import numpy as np

def polynomial_features(x, degree):
    k = np.arange(degree + 1)
    L = np.log(np.abs(x))[:, None]
    return np.sign(x)[:, None] ** k * np.exp(k * L)
