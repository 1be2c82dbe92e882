# wrong: ~T makes -1 and -2 of 0 and 1
import numpy as np

def to_signs(T):
    return ~T.astype(int)
