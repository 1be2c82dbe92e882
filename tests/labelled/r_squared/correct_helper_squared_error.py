# uses its own squared_error, for Y and for the mean line
import numpy as np


def squared_error(T, Y):
    return sum((Y - T) * (Y - T))


def r_squared(T, Y):
    y_mean_line = [np.mean(T) for _ in T]
    squared_error_regr = squared_error(T, Y)
    squared_error_y_mean = squared_error(T, y_mean_line)
    return 1 - (squared_error_regr / squared_error_y_mean)
