# int(score) > 0: scores between 0 and 1 become class 0
import numpy as np


def predict(X, w, b):
    scores = (X @ w + b).astype(int)
    return np.array([1 if s > 0 else 0 for s in scores])
