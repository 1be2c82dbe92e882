# correct: one scatter with c=T, returns the axes
import matplotlib.pyplot as plt
import numpy as np

def plot_xor(X, T):
    fig, ax = plt.subplots(subplot_kw={"projection": "3d"})
    x, y = np.transpose(X)
    ax.scatter(x, y, x * y, c=T, cmap="bwr", s=8)
    ax.set_xlabel("x1"); ax.set_ylabel("x2"); ax.set_zlabel("x1 x2")
    return ax
