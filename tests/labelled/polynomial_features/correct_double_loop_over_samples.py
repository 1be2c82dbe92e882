# double loop over samples and powers, beginner style
import numpy as np


def polynomial_features(x, degree):
    n_samples = x.shape[0]
    n_columns = degree + 1
    features = np.zeros((n_samples, n_columns))
    for i in range(n_samples):
        for j in range(n_columns):
            value = float(x[i])
            power = value ** j
            features[i][j] = power
    return features
