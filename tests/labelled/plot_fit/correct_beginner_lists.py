# lists and many temporaries, line drawn a little beyond the samples
import matplotlib.pyplot as plt


def plot_fit(x, t, m, b):
    xs = list(x)
    ts = list(t)
    smallest = min(xs) - 1
    largest = max(xs) + 1
    line_x = [smallest, largest]
    line_y = []
    for value in line_x:
        y = m * value + b
        line_y.append(y)
    fig, ax = plt.subplots(1, 1)
    ax.scatter(xs, ts, c="blue", s=15)
    ax.plot(line_x, line_y, c="red")
    plt.xlabel("poverty")
    plt.ylabel("income")
    return fig
