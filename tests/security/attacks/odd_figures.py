# returns figures with a million points, endless titles, artists that lie | data
# expect: returns or raises BadResult|ValueError|TypeError|AttributeError or stopped cpu|memory
import matplotlib.pyplot as plt
import numpy as np


def many_points():
    figure, axes = plt.subplots()
    axes.plot(np.zeros(1 << 20))
    return figure


def long_title():
    figure, axes = plt.subplots()
    axes.set_title("<script>\x1b[31m" * 100_000)
    return figure


def lies():
    figure, axes = plt.subplots()
    axes.get_title = lambda *args: type("T", (str,), {"__str__": lambda self: "x" * 10**6})("x")
    axes.get_lines = lambda: [axes] * 1000
    return figure


def many_axes():
    return plt.subplots(5, 5)[0]


WAYS = {"points": many_points, "title": long_title, "lies": lies, "axes": many_axes}


def names():
    return list(WAYS)


def attack(way):
    return WAYS[way]()
