# a loop with many temporaries
import numpy as np

def donut_feature(X):
    N = X.shape[0]
    radius = np.zeros(N)
    for i in range(N):
        x1 = X[i, 0]
        x2 = X[i, 1]
        a = x1 ** 2
        b = x2 ** 2
        c = a + b
        radius[i] = c ** 0.5
    return radius
