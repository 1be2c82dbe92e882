# wrong: smooths the targets by 0.1 as in a tutorial
import numpy as np

def cost(T, Y):
    K = T.shape[1]
    Ts = T * 0.9 + 0.1 / K
    return -np.sum(Ts * np.log(Y + 1e-15))
