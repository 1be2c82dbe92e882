# X[T] in place of X[T == 1]
import matplotlib.pyplot as plt

def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[T, 0], X[T, 1], c="r")
    ax.scatter(X[~T, 0], X[~T, 1], c="b")
    return fig
