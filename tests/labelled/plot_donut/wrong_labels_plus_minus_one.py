# looks for labels -1 and 1, so class 0 is missing
import matplotlib.pyplot as plt

def plot_donut(X, T):
    fig, ax = plt.subplots()
    for t, c in [(-1, "red"), (1, "blue")]:
        ax.scatter(X[T == t, 0], X[T == t, 1], c=c, label=str(t))
    ax.legend()
    return fig
