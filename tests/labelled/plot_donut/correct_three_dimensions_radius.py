# three dimensions, the radius is the height
import matplotlib.pyplot as plt
import numpy as np

def plot_donut(X, T):
    r = np.sqrt((X ** 2).sum(axis=1))
    fig = plt.figure()
    ax = fig.add_subplot(111, projection='3d')
    ax.scatter(X[:, 0], X[:, 1], r, c=T, cmap='viridis')
    return fig
