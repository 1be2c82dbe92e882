# correct: adds up one feature after the other (loop over D only)
import numpy as np

def h(X, w, b):
    score = np.full(X.shape[0], b, dtype=float)
    for j, weight in enumerate(w):
        score += weight * X[:, j]
    return score
