# from 0..1 to -1..+1 by the general formula for a range
import numpy as np


def to_signs(T):
    low, high = 0.0, 1.0
    new_low, new_high = -1.0, 1.0
    scaled = (T - low) / (high - low)
    return new_low + scaled * (new_high - new_low)
