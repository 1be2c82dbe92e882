# Everything by plain Python loops over samples, features and classes.
import math
import numpy as np


def train(X, T, learning_rate, epochs):
    N = len(X)
    D = len(X[0])
    binary = len(T.shape) == 1
    K = 1 if binary else T.shape[1]
    W = [[0.0] * K for _ in range(D)]
    costs = []
    for epoch in range(epochs):
        G = [[0.0] * K for _ in range(D)]
        total = 0.0
        for n in range(N):
            scores = []
            for k in range(K):
                a = 0.0
                for d in range(D):
                    a += float(X[n][d]) * W[d][k]
                scores.append(a)
            if binary:
                a = scores[0]
                y = [1 / (1 + math.exp(-a)) if a >= 0 else math.exp(a) / (1 + math.exp(a))]
                t = [float(T[n])]
                # log(1 + e^a) - t a
                total += max(a, 0.0) + math.log1p(math.exp(-abs(a))) - t[0] * a
            else:
                m = max(scores)
                e = [math.exp(a - m) for a in scores]
                s = sum(e)
                y = [v / s for v in e]
                t = [float(v) for v in T[n]]
                for k in range(K):
                    total -= t[k] * (scores[k] - m - math.log(s))
            for d in range(D):
                for k in range(K):
                    G[d][k] += float(X[n][d]) * (y[k] - t[k])
        for d in range(D):
            for k in range(K):
                W[d][k] -= learning_rate * G[d][k]
        costs.append(total)
    W = np.array(W)
    if binary:
        W = W[:, 0]
    return W, costs
