# Uses X and n of the notebook.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(X[n].reshape(28, 28), cmap="gray")
    ax.set_title(f"Label: {label}")
    return fig
