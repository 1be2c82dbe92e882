# wrong: heights sorted before they are drawn, points get those of others
import matplotlib.pyplot as plt

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    z = sorted(X[:, 0] * X[:, 1])
    ax.scatter(X[:, 0], X[:, 1], z, c=T)
    return fig
