# plot without a marker joins the points by lines
import matplotlib.pyplot as plt

def plot_donut(X, T):
    fig = plt.figure()
    plt.plot(X[T == 0, 0], X[T == 0, 1], "r")
    plt.plot(X[T == 1, 0], X[T == 1, 1], "b")
    return fig
