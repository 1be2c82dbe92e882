# correct: np.polyfit returned as it is: an array of two numbers, which unpacks into m and b
import numpy as np

def fit_line(x, y):
    return np.polyfit(x, y, 1)
