# the first column of the caller's array is overwritten
def xor_feature(X):
    x3 = X[:, 0]
    x3 *= X[:, 1]
    return x3
