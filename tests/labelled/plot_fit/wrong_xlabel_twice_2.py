# wrong: copy and paste: xlabel twice, no label on the vertical axis
import matplotlib.pyplot as plt
import numpy as np

def plot_fit(x, t, m, b):
    fig = plt.figure()
    plt.plot(x, t, "o")
    u = np.array([min(x), max(x)])
    plt.plot(u, u * m + b, "-")
    plt.xlabel("x")
    plt.xlabel("t")
    return fig
