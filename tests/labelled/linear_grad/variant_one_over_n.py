# 1/m: the gradient of the error over 2m, as in Andrew Ng's course
def grad(Y, T, X):
    m = Y.shape[0]
    return (1 / m) * X.T.dot(Y - T)
