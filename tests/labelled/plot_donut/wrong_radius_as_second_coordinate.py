# draws the radius over x1
import matplotlib.pyplot as plt
import numpy as np

def plot_donut(X, T):
    r = np.sqrt(X[:, 0] ** 2 + X[:, 1] ** 2)
    fig, ax = plt.subplots()
    ax.scatter(X[:, 0], r, c=T)
    return fig
