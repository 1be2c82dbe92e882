# uint8 of numbers between 0 and 1: nearly everything becomes 0
import matplotlib.pyplot as plt
import numpy as np


def show_digit(x, label):
    img = x.reshape(28, 28).astype(np.uint8)
    fig, ax = plt.subplots()
    ax.imshow(img, cmap="gray")
    ax.set_title(str(label))
    return fig
