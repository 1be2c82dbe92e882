# Exact fraction turned to a float at the end.
from fractions import Fraction

def classification_rate(T, P):
    right = [1 for t, p in zip(T.tolist(), P.tolist()) if t == p]
    return float(Fraction(len(right), len(T)))
