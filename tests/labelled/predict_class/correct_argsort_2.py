# correct: last entry of the sorted order of each row of scores
import numpy as np

def predict_class(X, W, b):
    return np.argsort(X @ W + b, axis=1)[:, -1]
