# closes the figure and returns nothing
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure()
    plt.scatter(x, t)
    plt.plot(x, m * x + b)
    plt.xlabel("x")
    plt.ylabel("t")
    plt.close()
