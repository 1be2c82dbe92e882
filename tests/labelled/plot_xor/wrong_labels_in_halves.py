# takes the first half for class 0, whatever T says
import matplotlib.pyplot as plt

def plot_xor(X, T):
    h = len(X) // 2
    x3 = X[:, 0] * X[:, 1]
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    ax.scatter(X[:h, 0], X[:h, 1], x3[:h], color="red")
    ax.scatter(X[h:, 0], X[h:, 1], x3[h:], color="blue")
    return fig
