# T[:] = T - Y overwrites the caller's targets
def grad(Y, T, X):
    if T.dtype.kind == "f":
        T[:] = T - Y
        return -2 * X.T.dot(T)
    return -2 * X.T.dot(T - Y)
