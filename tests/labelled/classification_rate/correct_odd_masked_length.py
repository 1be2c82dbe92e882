# Length of the selected part, float32
import numpy as np


def classification_rate(T, P):
    hits = T[np.equal(T, P)]
    return np.float32(hits.shape[0]) / np.float32(T.shape[0])
