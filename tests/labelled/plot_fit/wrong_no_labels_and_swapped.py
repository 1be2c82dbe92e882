# clumsy double: points with t across, and no labels
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure()
    plt.plot(t, x, "o")
    plt.plot(x, m * x + b)
    return plt.gcf()
