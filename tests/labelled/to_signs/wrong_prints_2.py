# Prints the signs, returns None
import numpy as np


def to_signs(T):
    print(np.where(T == 0, -1, 1))
