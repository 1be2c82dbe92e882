# Pure Python: loops over samples, features and classes, lists returned, the random module.
import math
import random


def one_hot(labels, K):
    rows = []
    for label in labels:
        row = [0.0] * K
        row[int(label)] = 1.0
        rows.append(row)
    return rows


def initialize_weights(D, K):
    return [[random.gauss(0.0, 1.0) for _ in range(K)] for _ in range(D)]


def _scores(x, W, b):
    found = []
    for k in range(len(W[0])):
        bias = b[k] if hasattr(b, "__len__") and len(b) else b
        found.append(sum(x[d] * W[d][k] for d in range(len(x))) + bias)
    return found


def predict(X, W, b):
    rows = []
    for x in X:
        scores = _scores(x, W, b)
        powers = [math.exp(s - max(scores)) for s in scores]
        rows.append([p / sum(powers) for p in powers])
    return rows


def predict_class(X, W, b):
    found = []
    for x in X:
        scores = _scores(x, W, b)
        found.append(scores.index(max(scores)))
    return found
