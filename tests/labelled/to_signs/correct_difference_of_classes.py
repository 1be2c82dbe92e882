# (T is 1) minus (T is 0)
import numpy as np


def to_signs(T):
    return (T == 1).astype(int) - (T == 0).astype(int)
