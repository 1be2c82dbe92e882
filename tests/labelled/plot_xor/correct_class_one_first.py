# class 1 is drawn first, points gathered in lists
import matplotlib.pyplot as plt


def plot_xor(X, T):
    fig = plt.figure()
    ax = fig.add_subplot(111, projection="3d")
    for k in (1, 0):
        xs, ys, zs = [], [], []
        for (a, b), t in zip(X, T):
            if t == k:
                xs.append(a)
                ys.append(b)
                zs.append(a * b)
        ax.scatter(xs, ys, zs)
    return fig
