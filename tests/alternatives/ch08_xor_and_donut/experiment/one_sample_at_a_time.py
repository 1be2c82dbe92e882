# Pure Python, one sample at a time in a shuffled order, on standardised columns.
import math
import random


def rate(rows, labels):
    n, d = len(rows), len(rows[0])
    means = [sum(r[j] for r in rows) / n for j in range(d)]
    sizes = [math.sqrt(sum((r[j] - means[j]) ** 2 for r in rows) / n) or 1.0 for j in range(d)]
    data = [([(r[j] - means[j]) / sizes[j] for j in range(d)], t) for r, t in zip(rows, labels)]
    w, b = [0.0] * d, 0.0
    for epoch in range(60):
        random.shuffle(data)
        for x, t in data:
            a = b + sum(wj * xj for wj, xj in zip(w, x))
            error = 1.0 / (1.0 + math.exp(-max(-50.0, min(50.0, a)))) - t
            w = [wj - 0.1 * error * xj for wj, xj in zip(w, x)]
            b -= 0.1 * error
    right = sum((b + sum(wj * xj for wj, xj in zip(w, x)) > 0) == (t == 1) for x, t in data)
    return right / n


def compare(X, T, feature):
    rows, extra, labels = X.tolist(), feature(X).tolist(), [int(t) for t in T]
    return [rate(rows, labels), rate([r + [e] for r, e in zip(rows, extra)], labels)]
