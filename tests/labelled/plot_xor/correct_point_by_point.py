# a loop with one scatter call a point
import matplotlib.pyplot as plt

def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(1, 1, 1, projection='3d')
    for i in range(len(X)):
        x1 = X[i][0]
        x2 = X[i][1]
        x3 = x1 * x2
        if T[i] == 0:
            ax.scatter(x1, x2, x3, c='b')
        else:
            ax.scatter(x1, x2, x3, c='r')
    return fig
