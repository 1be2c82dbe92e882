# wrong: counts the features that speak for class 1 (majority of the signs) instead of the score
import numpy as np

def predict(X, w, b):
    votes = np.sign(X * w).sum(axis=1) + np.sign(b)
    return (votes > 0).astype(int)
