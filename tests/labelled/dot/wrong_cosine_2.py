# wrong: copied a cosine similarity from a tutorial: divided by both lengths
import numpy as np

def dot(w, x):
    return np.sum(np.multiply(w, x)) / (np.linalg.norm(w) * np.linalg.norm(x))
