# correct: the mean as a least-squares fit of a constant
import numpy as np


def sample_mean(x):
    ones = np.ones((len(x), 1))
    solution, *_ = np.linalg.lstsq(ones, x, rcond=None)
    return float(solution[0])
