# correct: the probability of each row's class by take_along_axis
import numpy as np

def cost(T, Y):
    k = np.argmax(T, axis=1)[:, None]
    p = np.take_along_axis(np.asarray(Y), k, axis=1)
    return -np.log(p).sum()
