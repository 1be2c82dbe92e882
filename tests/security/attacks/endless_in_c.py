# computes without end inside of NumPy | exhaust
# expect: stopped cpu
# slow
import numpy as np


def attack():
    A = np.ones((1500, 1500))
    while True:
        A = A @ A
