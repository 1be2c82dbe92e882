# odd form: product of Y ** T in each row, float32, Fortran order
import numpy as np

def cost(T, Y):
    Tf = np.asfortranarray(T, dtype=np.float32)
    Yf = np.asfortranarray(Y, dtype=np.float32)
    p = np.prod(Yf ** Tf, axis=1)
    return np.sum(-np.log(p + np.float32(1e-30)))
