# Returns the pair (fig, ax), which is also the current figure.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots(1, 1, figsize=(4, 4), layout="constrained")
    ax.imshow(x.reshape(28, 28), cmap="gray", vmin=0.0, vmax=1.0)
    ax.set_title(f"Digit {label}")
    ax.grid(False)
    return fig, ax
