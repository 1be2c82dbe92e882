"""Handwritten digits: read them, look at them."""

import numpy as np


def load_mnist(path):
    """Read images and labels from a CSV file, in the layout of Kaggle's MNIST.

    The first line is a header: ``label,pixel0,pixel1,...``. Each line after it is one image: its label, a digit
    0 to 9, then its pixels, whole numbers from 0 to 255, row by row of the image, separated by commas.

    Parameters
    ----------
    path : str
        The CSV file. It holds at least two images.

    Returns
    -------
    X : (N, D) ndarray of float
        Pixels, scaled to [0, 1]: a row is an image. D = 784 for MNIST. The label is none of the columns.
    labels : (N,) ndarray of int
        The digit on each image: ``labels[n]`` belongs to ``X[n]``.

    Examples
    --------
    >>> import os
    >>> import tempfile
    >>> path = os.path.join(tempfile.mkdtemp(), "tiny.csv")
    >>> table = [[7, 0, 255, 51], [2, 102, 0, 204]]
    >>> _ = np.savetxt(path, table, "%d", ",", header="label,pixel0,pixel1,pixel2", comments="")
    >>> X, labels = load_mnist(path)
    >>> bool(np.allclose(X, [[0.0, 1.0, 0.2], [0.4, 0.0, 0.8]]))
    True
    >>> bool(np.allclose(labels, [7, 2]))
    True
    """
    raise NotImplementedError("TODO: skip the header; the first column are labels, the others pixels")


def show_digit(x, label):
    """Draw one image.

    Parameters
    ----------
    x : (784,) ndarray of float
        The pixels of one image, row by row: one row of what `load_mnist` gives. It stays as it is.
    label : int
        The digit on it.

    Returns
    -------
    matplotlib Figure
        The pixels as a picture of 28 x 28, upright, in any colours, and the label in the title of the axes. The Axes
        will do, too, and so will a figure that is left the current one.

    Examples
    --------
    >>> _ = show_digit(np.linspace(0.0, 1.0, 784), 7)
    """
    raise NotImplementedError("TODO: 784 pixels in a row are 28 rows of 28; show them with imshow")
