# wrong: squares the previous column: 1, x, x^2, x^4, x^8
import numpy as np

def polynomial_features(x, degree):
    cols = [np.ones(len(x))]
    c = x.astype(float)
    for k in range(degree):
        cols.append(c)
        c = c * c
    return np.column_stack(cols)
