# two slips: return inside the loop (first row only) and no minus
import numpy as np

def cost(T, Y):
    total = 0
    for t, y in zip(T, Y):
        total += np.sum(t * np.log(y + 1e-12))
        return total
