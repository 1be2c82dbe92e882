# returns nothing, but the figure is left the current one
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure(figsize=(6, 4))
    plt.plot(x, t, "o")
    plt.plot(x, m * x + b, "-")
    plt.xlabel("input x")
    plt.ylabel("target t")
