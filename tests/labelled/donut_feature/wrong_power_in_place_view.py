# views of the columns are squared in place, the caller's array changes
def donut_feature(X):
    x1, x2 = X[:, 0], X[:, 1]
    x1 **= 2
    x2 **= 2
    return (x1 + x2) ** 0.5
