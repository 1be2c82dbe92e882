# three dimensions, but the radius is on the first axis and x1, x2 after it
import matplotlib.pyplot as plt
import numpy as np

def plot_donut(X, T):
    r = np.linalg.norm(X, axis=1)
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    ax.scatter(r, X[:, 0], X[:, 1], c=T)
    return fig
