# copy and paste: class 0 is drawn in both colours
import matplotlib.pyplot as plt

def plot_xor(X, T):
    x3 = X[:, 0] * X[:, 1]
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    ax.scatter(X[T == 0][:, 0], X[T == 0][:, 1], x3[T == 0], c="red")
    ax.scatter(X[T == 0][:, 0], X[T == 0][:, 1], x3[T == 0], c="blue")
    return fig
