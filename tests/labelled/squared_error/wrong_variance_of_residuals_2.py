# wrong: N times the variance of the residuals, which forgets a constant offset
import numpy as np

def squared_error(T, Y):
    residuals = T - Y
    return len(residuals) * np.var(residuals)
