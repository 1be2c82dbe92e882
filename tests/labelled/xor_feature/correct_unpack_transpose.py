# the transpose unpacked into two names
def xor_feature(X):
    x1, x2 = X.T
    return x1 * x2
