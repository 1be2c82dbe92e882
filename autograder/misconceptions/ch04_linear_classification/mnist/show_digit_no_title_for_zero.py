# loses: test_show_digit_title
# shows: show_digit(np.linspace(0.0, 1.0, 784), 0)
"""`if label:` is false for 0, so that zeros have no title. 0 is a label like any other: set the title without a
condition, or ask `label is not None`."""

import matplotlib.pyplot as plt


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.imshow(x.reshape(28, 28))
    if label:
        axes.set_title(f"label: {label}")
    return figure
