# loses: test_show_digit_values
# shows: show_digit(np.linspace(0.0, 1.0, 784), 7)
"""The picture stands on its head. The first 28 pixels are the top row, and imshow draws the first row at the top."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(28, 28)[::-1])
    axes.set_title(f"label: {label}")
    return figure
