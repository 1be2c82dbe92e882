# lines join the points of each class
import matplotlib.pyplot as plt

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    for k, colour in ((0, "r"), (1, "b")):
        P = X[T == k]
        ax.plot(P[:, 0], P[:, 1], P[:, 0] * P[:, 1], color=colour)
    return fig
