# the absolute score
def h(X, w, b):
    return abs(X @ w + b)
