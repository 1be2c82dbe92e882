"""Labels by arithmetic alone."""


def to_signs(T):
    return 2 * T - 1
