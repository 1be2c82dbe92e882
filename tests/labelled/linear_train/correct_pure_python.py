# correct: no NumPy inside of the loop, weights as a list
import numpy as np

def train(X, T, learning_rate, epochs):
    rows = [[float(v) for v in r] for r in X]
    targets = [float(t) for t in T]
    D = len(rows[0])
    w = [0.0] * D
    costs = []
    for _ in range(epochs):
        errs = [sum(wi * xi for wi, xi in zip(w, r)) - t for r, t in zip(rows, targets)]
        costs.append(sum(e * e for e in errs))
        g = [2 * sum(e * r[d] for e, r in zip(errs, rows)) for d in range(D)]
        w = [wi - learning_rate * gi for wi, gi in zip(w, g)]
    return np.array(w), costs
