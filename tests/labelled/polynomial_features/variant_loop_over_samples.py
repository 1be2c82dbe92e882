# a double loop over samples and powers
import numpy as np


def polynomial_features(x, degree):
    result = []
    for i in range(len(x)):
        row = []
        for k in range(degree + 1):
            row.append(float(x[i]) ** k)
        result.append(row)
    return np.array(result)
