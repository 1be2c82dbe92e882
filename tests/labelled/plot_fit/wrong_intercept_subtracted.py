# draws m x - b
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure()
    plt.scatter(x, t)
    plt.plot(x, m * x - b, "r-")
    plt.xlabel("x")
    plt.ylabel("t")
    return plt.gcf()
