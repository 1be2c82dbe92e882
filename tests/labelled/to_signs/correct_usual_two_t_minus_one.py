# 2 T - 1
import numpy as np


def to_signs(T):
    return 2 * T - 1
