# points in one figure, the line in another
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure()
    plt.scatter(x, t)
    plt.xlabel("x")
    plt.ylabel("t")
    plt.figure()
    plt.plot(x, m * x + b)
    plt.xlabel("x")
    plt.ylabel("t")
    return plt.gcf()
