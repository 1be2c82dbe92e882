# The title of the axes at their left side.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.set_title(f"Label: {label}", loc="left")
    return fig
