# loses: test_show_digit_values
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""You folded the pixels into rows of the wrong length. The image is a square: 784 is 28 times 28."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(14, 56))
    axes.set_title(f"label: {label}")
    return figure
