# The side is a float.
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    d = np.sqrt(len(x))
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(d, d), cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
