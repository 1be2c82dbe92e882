# wrong: intercept first, as in beta0, beta1, where the exercise asks for another convention
import numpy as np

def fit_line(x, y):
    beta1 = ((x - x.mean()) * (y - y.mean())).sum() / ((x - x.mean()) ** 2).sum()
    beta0 = y.mean() - beta1 * x.mean()
    return beta0, beta1
