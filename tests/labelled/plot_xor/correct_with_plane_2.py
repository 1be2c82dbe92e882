# coloured scatter and the plane x3 = 0 between the classes
import matplotlib.pyplot as plt
import numpy as np

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    a, b = np.meshgrid(np.linspace(-1.5, 1.5, 5), np.linspace(-1.5, 1.5, 5))
    ax.plot_surface(a, b, np.zeros_like(a), alpha=0.2, color="grey")
    ax.scatter(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=["navy" if t == 1 else "gold" for t in T])
    return fig
