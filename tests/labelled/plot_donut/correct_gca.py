# returns plt.gca()
import matplotlib.pyplot as plt


def plot_donut(X, T):
    plt.figure()
    zero = [i for i in range(len(T)) if T[i] == 0]
    one = [i for i in range(len(T)) if T[i] == 1]
    plt.scatter(X[zero, 0], X[zero, 1], c="b", marker="o")
    plt.scatter(X[one, 0], X[one, 1], c="r", marker="x")
    return plt.gca()
