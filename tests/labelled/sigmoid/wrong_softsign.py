# wrong: another S from 0 to 1, a rational one without any exponential
import numpy as np

def sigmoid(a):
    a = np.asarray(a, dtype=float)
    return 0.5 * (a / (1 + abs(a)) + 1)
