# takes the first half for class 0, whatever T says
import matplotlib.pyplot as plt

def plot_donut(X, T):
    N = len(X)
    fig = plt.figure()
    plt.scatter(X[:N//2, 0], X[:N//2, 1], c="r")
    plt.scatter(X[N//2:, 0], X[N//2:, 1], c="b")
    return fig
