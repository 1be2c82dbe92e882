# -T: the ones become -1, the zeros stay
import numpy as np


def to_signs(T):
    return -T
