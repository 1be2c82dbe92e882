# The title tells the mean pixel, a variable mixed up.
import matplotlib.pyplot as plt

def show_digit(x, label):
    label = x.mean()
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.set_title(f"Label: {label:.3f}")
    return fig
