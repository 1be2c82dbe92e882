# 1 - 2 T: the signs are the wrong way round
import numpy as np


def to_signs(T):
    return 1 - 2 * T
