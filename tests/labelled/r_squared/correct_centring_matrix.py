# correct: total sum of squares by the centring matrix I - 1 1'/N
import numpy as np

def r_squared(T, Y):
    n = len(T)
    H = np.eye(n) - np.full((n, n), 1 / n)
    d = np.subtract(T, Y)
    return 1.0 - (d @ d) / (T @ H @ T)
