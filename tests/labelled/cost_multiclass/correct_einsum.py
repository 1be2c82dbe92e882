# correct: einsum, an array without dimensions
import numpy as np


def cost(T, Y):
    return np.asarray(-np.einsum("nk,nk->", T, np.log(np.maximum(Y, 1e-20))))
