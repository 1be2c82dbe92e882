# correct: loop with an if and log of max(p, tiny)
import math

def cross_entropy(T, Y):
    total = 0
    for t, y in zip(T, Y):
        p = float(y) if t else 1.0 - float(y)
        total -= math.log(max(p, 1e-300))
    return total
