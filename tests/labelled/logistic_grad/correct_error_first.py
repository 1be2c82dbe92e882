# correct: the transposed product, transposed back
def grad(Y, T, X):
    err = T - Y
    g = -(err.T @ X)
    return g.T
