# Pixels cast to integers without a factor: all but the full ones are 0.
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28).astype(np.uint8), cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
