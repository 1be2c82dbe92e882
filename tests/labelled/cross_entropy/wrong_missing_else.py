# the loop subtracts log(1 - y) for every sample, also those of class 1
import math

def cross_entropy(T, Y):
    E = 0.0
    for t, y in zip(T, Y):
        if t == 1:
            E -= math.log(y)
        E -= math.log(1 - y)
    return E
