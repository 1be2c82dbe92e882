# standardised to mean 0 and deviation 1
import numpy as np


def to_signs(T):
    return (T - T.mean()) / (T.std() + 1e-12)
