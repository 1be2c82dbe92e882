# Rows by slicing, as nested lists.
import matplotlib.pyplot as plt

def show_digit(x, label):
    rows = [list(x[i:i + 28]) for i in range(0, 784, 28)]
    figure, axes = plt.subplots()
    axes.imshow(rows)
    axes.set_title(label)
    return figure
