# wrong: mean of the squared residuals (over N) by a sample variance (over N - 1)
import numpy as np

def r_squared(T, Y):
    mse = ((T - Y) ** 2).mean()
    return 1 - mse / T.var(ddof=1)
