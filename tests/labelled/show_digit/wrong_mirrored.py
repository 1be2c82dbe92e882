# Left and right exchanged.
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(np.fliplr(np.reshape(x, (28, 28))), cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
