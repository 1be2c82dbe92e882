# a second plt.figure() takes the points away from the line
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure()
    plt.scatter(x, t)
    plt.figure()
    plt.plot(x, m * x + b)
    plt.xlabel("x")
    plt.ylabel("t")
    return plt.gcf()
