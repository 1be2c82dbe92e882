# 3-D projection forgotten: the third argument of scatter is the size
import matplotlib.pyplot as plt

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111)
    x3 = abs(X[:, 0] * X[:, 1])
    ax.scatter(X[:, 0], X[:, 1], x3, c=T)
    return fig
