# the total sum of squares is taken around the mean of the predictions, of the predictions
import numpy as np


def r_squared(T, Y):
    ss_res = np.sum((T - Y) ** 2)
    ss_tot = np.sum((Y - np.mean(Y)) ** 2)
    return 1 - ss_res / ss_tot
