# the products are sorted, so they are not beside their points any more
def xor_feature(X):
    x3 = X[:, 0] * X[:, 1]
    x3.sort()
    return x3
