# Rotated by 90 degrees.
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(np.rot90(x.reshape(28, 28)), cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
