# loses: test_boundary_inputs
# shows: boundary(np.array([2.0, 4.0]), 3.0)
"""w /= w[1] writes into the caller's own weights. w / w[1] makes a new array."""


def boundary(w, b):
    if w.dtype.kind == "f":
        scale = w[1]
        w /= scale
        return -w[0], -b / scale
    return -w[0] / w[1], -b / w[1]
