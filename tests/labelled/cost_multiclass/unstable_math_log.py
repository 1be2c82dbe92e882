# unstable: math.log(0) raises ValueError
from math import log


def cost(T, Y):
    J = 0
    for t, y in zip(T, Y):
        for k in range(len(t)):
            J -= t[k] * log(y[k])
    return J
