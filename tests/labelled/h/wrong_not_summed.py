# products, not summed: shape (N, D)
def h(X, w, b):
    return X * w + b
