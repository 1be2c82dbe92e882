# loses: test_show_digit_title
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""You wrote the label below the picture. It belongs into the title, above: axes.set_title, or plt.title."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(28, 28))
    axes.set_xlabel(f"label: {label}")
    return figure
