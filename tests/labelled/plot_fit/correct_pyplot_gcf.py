# old-style pyplot code in a new figure, current figure returned
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure()
    plt.scatter(x, t, s=12)
    plt.plot(x, m * x + b, "r")
    plt.xlabel("feature")
    plt.ylabel("target")
    plt.title("fit")
    return plt.gcf()
