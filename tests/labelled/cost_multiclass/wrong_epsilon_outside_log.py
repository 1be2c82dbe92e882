# misplaced epsilon: one hundredth added to every logarithm, not to Y
import numpy as np

def cost(T, Y):
    return -np.sum(T * (np.log(Y) + 1e-2))
