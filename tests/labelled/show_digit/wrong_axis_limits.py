# Limits from 0 to 28 on both axes turn the picture over.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28), cmap="gray")
    ax.set_xlim(0, 28)
    ax.set_ylim(0, 28)
    ax.set_title(f"Label: {label}")
    return fig
