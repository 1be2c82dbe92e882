# Saved to a buffer and closed, nothing returned.
import io

import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.set_title(f"Label: {label}")
    fig.savefig(io.BytesIO())
    plt.close(fig)
