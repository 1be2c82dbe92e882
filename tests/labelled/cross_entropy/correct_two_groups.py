# correct: positives and negatives apart, log1p for the latter
import numpy as np

def cross_entropy(T, Y):
    ones = Y[T > 0.5]
    zeros = Y[T <= 0.5]
    return float(-(np.sum(np.log(ones)) + np.sum(np.log1p(-zeros))))
