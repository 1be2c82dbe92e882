"""A pair of fractions over one denominator."""


def fit_line(x, y):
    denominator = x.dot(x) - x.mean() * x.sum()
    m = (x.dot(y) - y.mean() * x.sum()) / denominator
    b = (y.mean() * x.dot(x) - x.mean() * x.dot(y)) / denominator
    return m, b


def r_squared(T, Y):
    d1 = T - Y
    d2 = T - T.mean()
    return 1 - d1.dot(d1) / d2.dot(d2)
