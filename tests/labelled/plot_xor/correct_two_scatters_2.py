# correct: a scatter for each class, add_subplot with projection
import matplotlib.pyplot as plt

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(projection="3d")
    for label, colour in ((0, "navy"), (1, "crimson")):
        P = X[T == label]
        ax.scatter(P[:, 0], P[:, 1], P[:, 0] * P[:, 1], c=colour, label=str(label))
    ax.legend()
    return fig
