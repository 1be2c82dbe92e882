# wrong: brackets around 1 - error
import numpy as np

def r_squared(T, Y):
    d1 = T - Y
    d2 = T - T.mean()
    return (1 - d1.dot(d1)) / d2.dot(d2)
