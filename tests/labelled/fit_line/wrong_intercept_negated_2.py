# m mean(x) - mean(y): the intercept with the wrong sign
def fit_line(x, y):
    N = x.shape[0]
    m = (N * (x * y).sum() - x.sum() * y.sum()) / (N * (x ** 2).sum() - x.sum() ** 2)
    b = m * x.mean() - y.mean()
    return m, b
