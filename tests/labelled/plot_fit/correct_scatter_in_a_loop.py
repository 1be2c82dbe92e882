# each sample scattered alone in a loop
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    fig, ax = plt.subplots()
    for i in range(len(x)):
        ax.scatter(x[i], t[i], color="blue")
    smallest = min(x)
    largest = max(x)
    y_left = m * smallest + b
    y_right = m * largest + b
    ax.plot([smallest, largest], [y_left, y_right], color="red")
    ax.set_xlabel("x axis")
    ax.set_ylabel("y axis")
    return fig
