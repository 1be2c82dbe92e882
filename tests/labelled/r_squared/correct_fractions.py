# exact rational arithmetic
from fractions import Fraction


def r_squared(T, Y):
    t = [Fraction(float(v)) for v in T]
    y = [Fraction(float(v)) for v in Y]
    mean = sum(t) / len(t)
    sse = sum((a - b) ** 2 for a, b in zip(t, y))
    sst = sum((a - mean) ** 2 for a in t)
    return float(1 - sse / sst)
