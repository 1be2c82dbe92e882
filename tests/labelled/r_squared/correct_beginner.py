# verbose beginner code
import numpy as np


def r_squared(T, Y):
    mean_of_targets = np.mean(T)
    difference_to_prediction = T - Y
    difference_to_mean = T - mean_of_targets
    squared_1 = difference_to_prediction ** 2
    squared_2 = difference_to_mean ** 2
    sum_1 = np.sum(squared_1)
    sum_2 = np.sum(squared_2)
    quotient = sum_1 / sum_2
    result = 1 - quotient
    return result
