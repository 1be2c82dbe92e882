# Only lists and loops, an array at the very end.
import numpy as np


def train(X, T, learning_rate, epochs):
    rows = [[float(v) for v in row] for row in X]
    targets = [float(t) for t in T]
    D = len(rows[0])
    w = [0.0 for _ in range(D)]
    costs = []
    for _ in range(epochs):
        gradient = [0.0] * D
        total = 0.0
        for row, t in zip(rows, targets):
            y = sum(wi * xi for wi, xi in zip(w, row))
            total += (t - y) ** 2
            for d in range(D):
                gradient[d] += 2 * (y - t) * row[d]
        w = [wi - learning_rate * g for wi, g in zip(w, gradient)]
        costs.append(total)
    return np.array(w), costs
