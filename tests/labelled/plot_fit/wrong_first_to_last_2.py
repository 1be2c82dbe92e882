# wrong: the line goes from the first to the last sample (right for sorted x only)
import numpy as np
import matplotlib.pyplot as plt

def plot_fit(x, t, m, b):
    fig = plt.figure()
    plt.scatter(x, t)
    xs = np.linspace(x[0], x[-1], 50)
    plt.plot(xs, m * xs + b)
    plt.xlabel("x")
    plt.ylabel("t")
    return fig
