# wrong: minus between the two terms, so negatives are rewarded
import numpy as np

def cross_entropy(T, Y):
    eps = 1e-12
    return -(T @ np.log(Y + eps) - (1 - T) @ np.log(1 - Y + eps))
