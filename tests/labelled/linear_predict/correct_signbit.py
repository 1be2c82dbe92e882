# correct: looks at the sign bit of the scores
import numpy as np

def predict(X, w, b):
    return 1 - np.signbit(np.dot(X, w) + float(b)).astype(int)
