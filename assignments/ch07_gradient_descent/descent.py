"""Gradient descent on a function of your choice."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    """Walk downhill from x0 and return where the walk ends.

    Each step goes against the gradient at the present point, by `learning_rate` times the gradient. There are
    exactly `steps` of them; none if `steps` is 0.

    Parameters
    ----------
    gradient : callable
        The gradient of the function to minimise: gradient(x) has the shape of x. Call it; do not assume which
        function it belongs to.
    x0 : float or int, or (D,) ndarray of float or int
        Where to start. An array is left as it was.
    learning_rate : float
        How far to go for a gradient of 1, positive.
    steps : int
        How many steps to take, >= 0.

    Returns
    -------
    float or (D,) ndarray of float
        The point after the last step, in the shape of `x0`.

    Examples
    --------
    J = x**2 + x, whose gradient is 2 x + 1, is lowest at x = -1/2:

    >>> bool(np.allclose(gradient_descent(lambda x: 2 * x + 1, 3.0, 0.1, 200), -0.5))
    True

    Two steps, worked out by hand: 1 -> 1 - 0.1 * 3 = 0.7 -> 0.7 - 0.1 * 2.4 = 0.46

    >>> bool(np.allclose(gradient_descent(lambda x: 2 * x + 1, 1.0, 0.1, 2), 0.46))
    True
    >>> steepness = np.array([2.0, 8.0])
    >>> bool(np.allclose(gradient_descent(lambda x: steepness * x, np.array([1, 1]), 0.1, 3), [0.512, 0.008]))
    True
    """
    raise NotImplementedError("TODO: steps times: x minus learning_rate times the gradient at x")
