# two mistakes: a sum and not a product, and down the columns
def xor_feature(X):
    return X.sum(axis=0)
