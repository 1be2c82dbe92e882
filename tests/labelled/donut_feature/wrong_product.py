# the feature of XOR copied
def donut_feature(X):
    return X[:, 0] * X[:, 1]
