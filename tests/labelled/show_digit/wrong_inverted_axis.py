# The y axis is inverted after imshow: upside down.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.invert_yaxis()
    ax.set_title(f"Label: {label}")
    return fig
