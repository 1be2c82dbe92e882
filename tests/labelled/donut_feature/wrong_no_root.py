# the square root forgotten
def donut_feature(X):
    return X[:, 0] ** 2 + X[:, 1] ** 2
