# T - 1: 0 becomes -1, and 1 becomes 0
import numpy as np


def to_signs(T):
    return T - 1
