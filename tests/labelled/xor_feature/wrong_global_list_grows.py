# the list is global and keeps the samples of earlier calls
import numpy as np

features = []

def xor_feature(X):
    for x in X:
        features.append(x[0] * x[1])
    return np.array(features)
