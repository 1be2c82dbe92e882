# correct: 1 - mean squared residual / population variance
import numpy as np

def r_squared(T, Y):
    mse = np.mean((T - Y) ** 2)
    return 1 - mse / np.var(T)
