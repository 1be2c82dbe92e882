# Unsigned bytes: -1 becomes 255
import numpy as np


def to_signs(T):
    return 2 * T.astype(np.uint8) - np.uint8(1)
