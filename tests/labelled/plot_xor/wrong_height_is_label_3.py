# wrong: label as the height
import matplotlib.pyplot as plt

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    ax.scatter(X[:, 0], X[:, 1], T, c=T)
    return fig
