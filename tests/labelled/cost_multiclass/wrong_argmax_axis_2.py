# argmax over the rows: one index a column
import numpy as np

def cost(T, Y):
    labels = np.argmax(T, axis=0)
    return -np.sum(np.log(Y[labels, np.arange(T.shape[1])] + 1e-12))
