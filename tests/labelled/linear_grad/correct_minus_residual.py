# -2 X.T (T - Y), as textbooks write it
def grad(Y, T, X):
    residual = T - Y
    return -2 * X.T.dot(residual)
