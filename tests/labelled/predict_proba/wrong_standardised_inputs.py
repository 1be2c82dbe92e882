# wrong: standardises the features of the batch before the scores
import numpy as np

def predict(X, W, b):
    Xs = (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-8)
    a = Xs @ W + b
    e = np.exp(a - a.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
