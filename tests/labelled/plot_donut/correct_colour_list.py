# colours looked up for every point, plain Python lists
import matplotlib.pyplot as plt

def plot_donut(X, T):
    xs = [p[0] for p in X]
    ys = [p[1] for p in X]
    cols = []
    for t in T:
        if t == 1:
            cols.append("green")
        else:
            cols.append("purple")
    fig = plt.figure()
    ax = fig.gca()
    ax.scatter(xs, ys, color=cols)
    ax.set_xlabel("x1")
    ax.set_ylabel("x2")
    return fig
