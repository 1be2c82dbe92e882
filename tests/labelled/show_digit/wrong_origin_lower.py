# origin lower: the digit stands on its head.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray", origin="lower")
    ax.set_title(f"Label: {label}")
    return fig
