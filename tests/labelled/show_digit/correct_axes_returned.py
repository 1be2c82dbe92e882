# Returns the Axes, with a colour bar
import matplotlib.pyplot as plt
import numpy as np


def show_digit(x, label):
    image = np.reshape(x, (-1, 28))
    fig = plt.figure(figsize=(3, 3))
    ax = fig.add_subplot(111)
    shown = ax.imshow(image, interpolation="nearest")
    fig.colorbar(shown)
    ax.set_title(f"digit {label}")
    return ax
