# the usual two-line scatter coloured by T
import matplotlib.pyplot as plt

def plot_donut(X, T):
    fig = plt.figure()
    plt.scatter(X[:, 0], X[:, 1], c=T)
    return fig
