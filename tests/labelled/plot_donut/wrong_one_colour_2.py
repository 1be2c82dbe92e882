# T is not used, all points look alike
import matplotlib.pyplot as plt

def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[:, 0], X[:, 1])
    return fig
