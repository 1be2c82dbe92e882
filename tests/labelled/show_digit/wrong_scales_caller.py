# A view is scaled in place: the caller's pixels change.
import matplotlib.pyplot as plt

def show_digit(x, label):
    img = x.reshape(28, 28)
    img *= 255
    fig, ax = plt.subplots()
    ax.imshow(img, cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
