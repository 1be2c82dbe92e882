# rows 0 and 1 in place of the columns
import matplotlib.pyplot as plt

def plot_donut(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[0], X[1], c=T[:2])
    return fig
