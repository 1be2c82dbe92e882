# exact rational numbers, made floats at the end
from fractions import Fraction


def fit_line(x, y):
    X = [Fraction(float(v)) for v in x]
    Y = [Fraction(float(v)) for v in y]
    n = len(X)
    sx, sy = sum(X), sum(Y)
    m = (n * sum(a * b for a, b in zip(X, Y)) - sx * sy) / (n * sum(a * a for a in X) - sx * sx)
    b = (sy - m * sx) / n
    return float(m), float(b)
