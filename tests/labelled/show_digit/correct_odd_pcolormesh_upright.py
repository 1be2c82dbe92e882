# pcolormesh with the y axis turned over, so that it stands upright
import matplotlib.pyplot as plt
import numpy as np


def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.pcolormesh(np.reshape(x, (28, 28)), cmap="viridis")
    ax.invert_yaxis()
    ax.set_aspect("equal")
    ax.set_title(f"Digit: {label}")
    return fig
