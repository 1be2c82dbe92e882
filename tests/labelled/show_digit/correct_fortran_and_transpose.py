# Columns first and transposed: the same as rows.
import matplotlib.pyplot as plt

def show_digit(x, label):
    fig, ax = plt.subplots()
    ax.imshow(x.reshape(28, 28, order="F").T, cmap="gray")
    ax.set_title(f"It's a {label}!")
    return fig
