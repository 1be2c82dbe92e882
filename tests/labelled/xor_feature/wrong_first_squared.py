# a slip: the first column times itself
def xor_feature(X):
    x1 = X[:, 0]
    x2 = X[:, 0]
    return x1 * x2
