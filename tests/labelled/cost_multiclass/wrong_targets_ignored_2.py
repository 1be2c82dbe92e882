# log of the largest probability of each row, whatever the target
import numpy as np

def cost(T, Y):
    return -np.sum(np.log(np.max(Y, axis=1)))
