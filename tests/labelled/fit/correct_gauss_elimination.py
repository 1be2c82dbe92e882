# correct: normal equations by a hand-written Gaussian elimination with pivoting
import numpy as np

def _gauss(A, b):
    n = len(b)
    M = [list(map(float, A[i])) + [float(b[i])] for i in range(n)]
    for c in range(n):
        p = max(range(c, n), key=lambda r: abs(M[r][c]))
        M[c], M[p] = M[p], M[c]
        for r in range(c + 1, n):
            f = M[r][c] / M[c][c]
            for k in range(c, n + 1):
                M[r][k] -= f * M[c][k]
    w = [0.0] * n
    for i in reversed(range(n)):
        w[i] = (M[i][n] - sum(M[i][k] * w[k] for k in range(i + 1, n))) / M[i][i]
    return w

def fit(X, T):
    return np.array(_gauss(X.T @ X, X.T @ T))
