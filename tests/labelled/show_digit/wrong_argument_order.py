# Parameters swapped: (label, x).
import matplotlib.pyplot as plt

def show_digit(label, x):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
