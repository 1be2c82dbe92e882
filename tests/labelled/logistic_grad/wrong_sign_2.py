# X^T (T - Y), the gradient of the likelihood
def grad(Y, T, X):
    return X.T.dot(T - Y)
