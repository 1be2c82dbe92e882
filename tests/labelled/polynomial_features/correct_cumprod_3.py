# correct: ones, then x again and again, multiplied up along the row
import numpy as np

def polynomial_features(x, degree):
    table = np.tile(np.asarray(x, float)[:, None], (1, degree + 1))
    table[:, 0] = 1
    return np.cumprod(table, axis=1)
