# each sample drawn by plot with a marker in a loop
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    plt.figure()
    for xi, ti in zip(x, t):
        plt.plot(xi, ti, "go")
    line = []
    for xi in sorted(x):
        line.append(m * xi + b)
    plt.plot(sorted(x), line, "k-")
    plt.xlabel("x")
    plt.ylabel("t")
    return plt.gcf()
