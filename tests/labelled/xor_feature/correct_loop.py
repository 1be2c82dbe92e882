# loop over the samples into a list, then an array
import numpy as np

def xor_feature(X):
    result = []
    for row in X:
        x1 = row[0]
        x2 = row[1]
        x3 = x1 * x2
        result.append(x3)
    return np.array(result)
