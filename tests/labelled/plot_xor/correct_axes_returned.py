# plt.axes with a projection, returns the axes
import matplotlib.pyplot as plt


def plot_xor(X, T):
    plt.figure(figsize=(5, 5))
    ax = plt.axes(projection='3d')
    x, y = X[:, 0], X[:, 1]
    ax.scatter3D(x, y, x*y, c=T)
    return ax
