# points divided by the largest coordinate
import matplotlib.pyplot as plt
import numpy as np

def plot_donut(X, T):
    Z = X / np.abs(X).max()
    fig, ax = plt.subplots()
    ax.scatter(Z[:, 0], Z[:, 1], c=T)
    return fig
