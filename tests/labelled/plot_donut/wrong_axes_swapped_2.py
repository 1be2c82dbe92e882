# x2 to the right and x1 upwards
import matplotlib.pyplot as plt

def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[:, 1], X[:, 0], c=T)
    return fig
