# plot with "o", the line over a sorted copy, returns gcf
import matplotlib.pyplot as plt
import numpy as np


def plot_fit(x, t, m, b):
    fig = plt.figure(figsize=(8, 5))
    plt.plot(x, t, "o", alpha=0.6)
    xs = np.sort(x)
    plt.plot(xs, m * xs + b, "-", linewidth=2)
    plt.xlabel("x")
    plt.ylabel("y")
    plt.title("y = %.2f x + %.2f" % (m, b))
    plt.grid(True)
    return plt.gcf()
