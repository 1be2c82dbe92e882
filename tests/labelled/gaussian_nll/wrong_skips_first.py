# wrong: range(1, N) leaves out the first sample
import math

def gaussian_nll(x, mu, variance):
    N = len(x)
    J = 0.0
    for n in range(1, N):
        J += (x[n] - mu) ** 2 / (2 * variance)
    return J + N / 2 * math.log(2 * math.pi * variance)
