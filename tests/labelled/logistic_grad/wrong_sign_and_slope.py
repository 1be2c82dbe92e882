# two mistakes: T - Y, and the slope of the sigmoid
def grad(Y, T, X):
    delta = (T - Y) * Y * (1 - Y)
    return X.T @ delta
