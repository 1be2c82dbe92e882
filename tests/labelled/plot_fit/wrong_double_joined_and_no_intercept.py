# two mistakes: samples joined, intercept forgotten
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure()
    plt.plot(x, t)
    plt.plot(x, m * x)
    plt.xlabel("x")
    plt.ylabel("t")
    return plt.gcf()
