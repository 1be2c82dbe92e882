# Grey as red, green and blue: an RGB picture.
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    grey = np.asarray(x).reshape(28, 28)
    rgb = np.stack([grey, grey, grey], axis=-1)
    fig, ax = plt.subplots()
    ax.imshow(rgb)
    ax.set_title(f"{label}")
    return fig
