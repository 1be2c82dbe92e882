# np.rot90: a quarter turn
import matplotlib.pyplot as plt
import numpy as np


def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(np.rot90(x.reshape(28, 28)), cmap="gray")
    ax.set_title(f"{label}")
    return fig
