# correct: the line is drawn over x as it comes (back and forth over itself), Axes returned
import matplotlib.pyplot as plt

def plot_fit(x, t, m, b):
    _, ax = plt.subplots()
    ax.plot(x, t, ".", x, m * x + b, "-")
    ax.set_xlabel("$x$")
    ax.set_ylabel("$t$")
    return ax
