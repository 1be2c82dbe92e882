# rows 0 and 1 in place of the columns
import matplotlib.pyplot as plt

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    ax.scatter(X[0], X[1], X[0] * X[1])
    return fig
