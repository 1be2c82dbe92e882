# correct: expm1 of minus twice the absolute value, sign put back
import numpy as np

def tanh(a):
    a = np.asarray(a, dtype=float)
    m = np.expm1(-2.0 * np.abs(a))
    r = np.copysign(-m / (m + 2.0), a)
    return r[()]
