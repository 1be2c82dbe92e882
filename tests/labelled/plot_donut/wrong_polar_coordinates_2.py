# wrong: angle across and radius up instead of x1 and x2
import matplotlib.pyplot as plt
import numpy as np

def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(np.arctan2(X[:, 1], X[:, 0]), np.hypot(X[:, 0], X[:, 1]), c=T)
    return fig
