# csv.DictReader, columns found by name, rows kept in lists; the picture is a mesh, with the axis turned upright.
import csv

import matplotlib.pyplot as plt


def load_mnist(path):
    with open(path) as file:
        rows = list(csv.DictReader(file))
    pixels = [name for name in rows[0] if name.startswith("pixel")]
    X = [[int(row[name]) / 255 for name in pixels] for row in rows]
    labels = [int(row["label"]) for row in rows]
    return [X, labels]


def show_digit(x, label):
    figure, axes = plt.subplots()
    axes.pcolormesh(x.reshape(28, 28))
    axes.invert_yaxis()
    axes.set_aspect("equal")
    axes.set_title(f"28 x 28 pixels: a {label}.")
    return figure, axes
