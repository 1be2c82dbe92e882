# correct: masked arrays, log only where T is 1
import numpy as np

def cost(T, Y):
    hidden = np.ma.masked_array(Y, mask=np.asarray(T) == 0)
    p = hidden.compressed()
    return abs(np.log(p).sum())
