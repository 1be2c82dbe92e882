# a flat scatter plot without the height
import matplotlib.pyplot as plt

def plot_xor(X, T):
    fig, ax = plt.subplots()
    ax.scatter(X[:, 0], X[:, 1], c=T)
    return fig
