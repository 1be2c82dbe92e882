# X @ w + b
def h(X, w, b):
    return X @ w + b
