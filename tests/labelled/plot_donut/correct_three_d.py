# correct: three dimensions with the radius as the height
import matplotlib.pyplot as plt
import numpy as np

def plot_donut(X, T):
    f = plt.figure()
    a = f.add_subplot(1, 1, 1, projection="3d")
    R = np.sqrt(np.square(X).sum(axis=1))
    for k in np.unique(T):
        m = T == k
        a.scatter(X[m, 0], X[m, 1], R[m])
    return f
