# wrong: X[0] * X[1] multiplies two samples
def xor_feature(X):
    x1, x2 = X[0], X[1]
    return x1 * x2
