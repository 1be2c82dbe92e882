# columns numbered from 1
def xor_feature(X):
    return X[:, 1] * X[:, 2]
