# The title tells label and size.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.set_title(f"MNIST digit {label} (28 x 28 pixels)")
    return fig
