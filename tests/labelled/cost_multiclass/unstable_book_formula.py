# sum of T log Y as in the book: NaN where both are 0
import numpy as np

def cost(T, Y):
    return -(T * np.log(Y)).sum()
