# overwrites one variable, the last sample's product comes back
def xor_feature(X):
    for i in range(len(X)):
        x3 = X[i, 0] * X[i, 1]
    return x3
