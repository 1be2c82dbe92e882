# correct: plain loops that keep the best class so far
import numpy as np

def predict_class(X, W, b):
    b = np.zeros(W.shape[1]) + b
    labels = []
    for x in X:
        best, best_score = 0, -np.inf
        for k in range(W.shape[1]):
            s = b[k] + sum(xi * wi for xi, wi in zip(x, W[:, k]))
            if s > best_score:
                best, best_score = k, s
        labels.append(best)
    return np.array(labels, dtype=int)
