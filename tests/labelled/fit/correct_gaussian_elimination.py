# odd: plain Gaussian elimination in Python, returns a list
def fit(X, T):
    D = X.shape[1]
    A = [[float(sum(X[:, i] * X[:, j])) for j in range(D)] + [float(sum(X[:, i] * T))] for i in range(D)]
    for k in range(D):
        p = max(range(k, D), key=lambda r: abs(A[r][k]))
        A[k], A[p] = A[p], A[k]
        for r in range(k + 1, D):
            f = A[r][k] / A[k][k]
            A[r] = [a - f * c for a, c in zip(A[r], A[k])]
    w = [0.0] * D
    for k in reversed(range(D)):
        w[k] = (A[k][D] - sum(A[k][j] * w[j] for j in range(k + 1, D))) / A[k][k]
    return w
