# wrong: the points are drawn as (t, x), the line as (x, y)
import numpy as np
import matplotlib.pyplot as plt

def plot_fit(x, t, m, b):
    fig = plt.figure()
    plt.scatter(t, x)
    xs = np.linspace(np.min(x), np.max(x))
    plt.plot(xs, m * xs + b)
    plt.xlabel("x")
    plt.ylabel("t")
    return fig
