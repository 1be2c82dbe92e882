# pyplot throughout: scatter, plot(x, m * x + b), figure left current
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure()
    plt.scatter(x, t)
    plt.plot(x, m * x + b, "r")
    plt.xlabel("feature")
    plt.ylabel("target")
