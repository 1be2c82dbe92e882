# two nested loops, beginner style, skipping the zeros of T
import numpy as np

def cost(T, Y):
    N, K = T.shape
    total = 0.0
    for n in range(N):
        for k in range(K):
            t = T[n, k]
            y = Y[n, k]
            if t == 1:
                if y < 1e-300:
                    y = 1e-300
                total = total + t * np.log(y)
    result = -1 * total
    return result
