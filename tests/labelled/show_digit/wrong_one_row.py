# A picture of 1 x 784.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(1, -1), cmap="gray", aspect="auto")
    ax.set_title(f"Label: {label}")
    return fig
