# correct: exact rational arithmetic, only at the end a float
from fractions import Fraction

def r_squared(T, Y):
    t = [Fraction(float(v)) for v in T]
    y = [Fraction(float(v)) for v in Y]
    mean = sum(t) / len(t)
    rss = sum((a - b) ** 2 for a, b in zip(t, y))
    tss = sum((a - mean) ** 2 for a in t)
    return float(1 - rss / tss)
