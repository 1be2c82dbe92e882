# the root of the mean squared error
import numpy as np


def squared_error(T, Y):
    mse = np.mean((T - Y) ** 2)
    rmse = np.sqrt(mse)
    return rmse
