# loops and lists everywhere, random.gauss for the weights; right
import random

from activations import softmax


def one_hot(labels, K):
    T = []
    for label in labels:
        row = []
        for k in range(K):
            if k == label:
                row.append(1)
            else:
                row.append(0)
        T.append(row)
    return T


def initialize_weights(D, K):
    W = []
    for d in range(D):
        row = []
        for k in range(K):
            row.append(random.gauss(0, 0.1))
        W.append(row)
    return W


def scores(X, W, b):
    n = len(X)
    d = len(W)
    k = len(W[0])
    A = []
    for i in range(n):
        row = []
        for j in range(k):
            s = b[j]
            for m in range(d):
                s += X[i][m] * W[m][j]
            row.append(s)
        A.append(row)
    return A


def predict(X, W, b):
    return softmax(scores(X, W, b))


def predict_class(X, W, b):
    classes = []
    for row in scores(X, W, b):
        best = 0
        for k in range(1, len(row)):
            if row[k] > row[best]:
                best = k
        classes.append(best)
    return classes
