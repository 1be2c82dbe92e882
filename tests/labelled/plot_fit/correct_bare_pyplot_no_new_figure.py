# tutorial style without plt.figure(): draws into the current figure
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.scatter(x, t)
    plt.plot(x, m * x + b)
    plt.xlabel("x")
    plt.ylabel("y")
    return plt.gcf()
