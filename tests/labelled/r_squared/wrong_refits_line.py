# fits a line from Y to T first and rates that
import numpy as np


def r_squared(T, Y):
    m, b = np.polyfit(Y, T, 1)
    fitted = m * Y + b
    return 1 - np.sum((T - fitted) ** 2) / np.sum((T - np.mean(T)) ** 2)
