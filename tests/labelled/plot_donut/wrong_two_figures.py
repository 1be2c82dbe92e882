# each class in a figure of its own
import matplotlib.pyplot as plt


def plot_donut(X, T):
    for k, c in ((0, "b"), (1, "r")):
        plt.figure()
        plt.scatter(X[T == k, 0], X[T == k, 1], c=c)
    return plt.gcf()
