# correct: broadcast product, summed over the features
import numpy as np

def h(X, w, b):
    return np.sum(X * w[np.newaxis, :], axis=-1, dtype=np.float64) + float(b)
