# leaves the figure as the current one and returns nothing
import matplotlib.pyplot as plt

def plot_xor(X, T):
    plt.figure()
    ax = plt.axes(projection="3d")
    ax.scatter3D(X[:, 0], X[:, 1], X[:, 0] * X[:, 1], c=T, cmap="bwr", s=15)
