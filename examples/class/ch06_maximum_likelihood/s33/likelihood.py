# a constant for everything


def sample_mean(x):
    return 0.0


def gaussian_nll(x, mu, variance):
    return 1.0


def cross_entropy(T, Y):
    return 0.0


def cost(T, Y):
    return 0.0
