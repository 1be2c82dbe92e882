# wrong: ** 1 / 2 is the sum of squares, halved
def donut_feature(X):
    return (X[:, 0] ** 2 + X[:, 1] ** 2) ** 1 / 2
