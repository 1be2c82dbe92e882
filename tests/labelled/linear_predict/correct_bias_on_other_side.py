# compares X w with -b
import numpy as np


def predict(X, w, b):
    return np.array(X.dot(w) > -b, dtype=np.int32)
