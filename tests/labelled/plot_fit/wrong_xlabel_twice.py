# copy and paste: xlabel set twice, no ylabel
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure()
    plt.scatter(x, t)
    plt.plot(x, m * x + b, "r")
    plt.xlabel("x")
    plt.xlabel("t")
    return plt.gcf()
