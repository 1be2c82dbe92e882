# correct: the entry point is called predict_proba here, scores by a nested helper
import numpy as np


def predict_proba(X, W, b):
    def scores():
        return sum(X[:, d : d + 1] * W[d] for d in range(X.shape[1])) + b

    A = scores()
    return np.array([np.exp(row - row.max()) / np.exp(row - row.max()).sum() for row in A])
