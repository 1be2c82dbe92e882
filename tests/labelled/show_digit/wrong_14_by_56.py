# A picture of 14 x 56.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(14, 56), cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
