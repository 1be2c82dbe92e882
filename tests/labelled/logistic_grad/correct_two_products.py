# multiplied out: X.T Y - X.T T
def grad(Y, T, X):
    return X.T @ Y - X.T @ T
