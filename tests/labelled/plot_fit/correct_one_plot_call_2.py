# odd: points and line in one call of plot, polyval for the line
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    order = np.argsort(x)
    plt.figure()
    plt.plot(x, t, "ro", x[order], np.polyval([m, b], x[order]), "b-")
    plt.xlabel("$x$")
    plt.ylabel("$t$")
    return plt.gcf()
