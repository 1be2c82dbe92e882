# wrong: takes the first half of the rows for class 0 and the rest for class 1
import matplotlib.pyplot as plt

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    h = len(X) // 2
    z = X[:, 0] * X[:, 1]
    ax.scatter(X[:h, 0], X[:h, 1], z[:h], color="b")
    ax.scatter(X[h:, 0], X[h:, 1], z[h:], color="r")
    return fig
