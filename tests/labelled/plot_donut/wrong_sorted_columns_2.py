# each column is sorted on its own
import matplotlib.pyplot as plt
import numpy as np

def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(np.sort(X[:, 0]), np.sort(X[:, 1]), c=T)
    return fig
