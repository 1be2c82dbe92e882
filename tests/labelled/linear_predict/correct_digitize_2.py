# correct: np.digitize with the one edge 0
import numpy as np

def predict(X, w, b):
    return np.digitize(X @ w + b, [0.0])
