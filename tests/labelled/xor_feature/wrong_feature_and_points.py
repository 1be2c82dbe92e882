# returns the pair of X and the product
def xor_feature(X):
    x3 = X[:, 0] * X[:, 1]
    return X, x3
