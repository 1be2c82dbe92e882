"""A line through census data: read a table, choose a feature, draw the fit.

The tables are CSV files: a header with the names of the columns, then one line a sample, cells separated by commas.
Some columns hold text (the name of a state), the others numbers. Nothing is missing. `data/us_states.csv` is one.

You may use what you wrote in the other two files: ``from line_fit import fit_line``.
"""

import numpy as np


def load_census(path, feature, target):
    """Read two columns of a table, found by their names.

    Parameters
    ----------
    path : str
        The CSV file.
    feature, target : str
        Names of columns of numbers, as they stand in the header. They may stand there in any order.

    Returns
    -------
    x : (N,) ndarray of float
        The column `feature`, one number a sample, in the order of the file.
    t : (N,) ndarray of float
        The column `target`.

    Examples
    --------
    >>> x, t = load_census("data/us_states.csv", "poverty_pct", "income_2010")
    >>> bool(np.allclose(x[:3], [17.5, 9.0, 16.5]))
    True
    >>> bool(np.allclose(t[-2:], [26624, 26915]))
    True
    >>> np.shape(x), np.shape(t)
    ((51,), (51,))
    """
    raise NotImplementedError("TODO: the columns named feature and target, as arrays of numbers")


def best_feature(path, target):
    """Find the column from which a line predicts the target best.

    Parameters
    ----------
    path : str
        The CSV file.
    target : str
        Name of the column to predict.

    Returns
    -------
    str
        Of all other columns of numbers, the name of the one whose line has the highest R-squared. Columns of text
        do not take part.

    Examples
    --------
    >>> best_feature("data/us_states.csv", "poverty_pct") == "hs_grad_pct"
    True
    """
    raise NotImplementedError("TODO: fit a line on each other column of numbers; the name of the best")


def plot_fit(x, t, m, b):
    """Draw the samples as points and a line through them.

    Parameters
    ----------
    x, t : (N,) ndarray of float or int
        Inputs and targets, in any order.
    m, b : float
        Slope and intercept of the line to draw, whether or not it is the best.

    Returns
    -------
    matplotlib Figure
        The points (x, t), not joined; the line y = m x + b, drawn with `plot` from the smallest x (or further left) to
        the largest (or further right); a label on each axis. Its Axes will do, too, and so will a figure that is
        left the current one.

    Examples
    --------
    >>> _ = plot_fit(np.array([0.0, 1.0, 3.0]), np.array([1.0, 2.5, 3.0]), 0.5, 1.0)
    """
    raise NotImplementedError("TODO: points, a line, and a label on each axis")
