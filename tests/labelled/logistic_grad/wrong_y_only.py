# forgets the targets: X^T Y
def grad(Y, T, X):
    return X.T.dot(Y)
