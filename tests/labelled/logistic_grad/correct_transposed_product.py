# ((Y - T)^T X)^T, written from the other side
import numpy as np

def grad(Y, T, X):
    return ((Y - T).T @ X).T
