# Gaussian elimination with pivoting and back substitution, in loops
def fit(X, T):
    N, D = len(X), len(X[0])
    A = [[0.0] * (D + 1) for _ in range(D)]
    for i in range(D):
        for j in range(D):
            for n in range(N):
                A[i][j] += float(X[n][i]) * float(X[n][j])
        for n in range(N):
            A[i][D] += float(X[n][i]) * float(T[n])
    for c in range(D):
        p = max(range(c, D), key=lambda r: abs(A[r][c]))
        A[c], A[p] = A[p], A[c]
        for r in range(c + 1, D):
            f = A[r][c] / A[c][c]
            for k in range(c, D + 1):
                A[r][k] -= f * A[c][k]
    w = [0.0] * D
    for i in range(D - 1, -1, -1):
        s = A[i][D]
        for j in range(i + 1, D):
            s -= A[i][j] * w[j]
        w[i] = s / A[i][i]
    import numpy
    return numpy.array(w)
