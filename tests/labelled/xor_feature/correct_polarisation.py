# a quarter of the difference of two squares
def xor_feature(X):
    """x1 x2 = ((x1 + x2)^2 - (x1 - x2)^2) / 4"""
    s = X[:, 0] + X[:, 1]
    d = X[:, 0] - X[:, 1]
    return (s ** 2 - d ** 2) / 4.0
