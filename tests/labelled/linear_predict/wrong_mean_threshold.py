# wrong: above the mean score of the batch instead of above 0
import numpy as np

def predict(X, w, b):
    s = X @ w + b
    return (s > s.mean()).astype(int)
