# correct: clipped at 20, where the result is 1 to the last digit, then the formula
import numpy as np


def tanh(a):
    a = np.clip(a, -20, 20)
    ea = np.exp(a)
    ena = np.exp(-a)
    return (ea - ena) / (ea + ena)
