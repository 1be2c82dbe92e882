# Rows flipped and drawn from below: upright again.
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    img = np.flipud(x.reshape(28, 28))
    fig, ax = plt.subplots()
    ax.imshow(img, origin="lower", cmap="Greys")
    ax.set_title(f"Label {label}")
    return fig
