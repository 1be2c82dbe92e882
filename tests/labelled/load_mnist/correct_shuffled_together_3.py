# correct: rows shuffled as wholes, as the book's loaders do; each label stays with its image
import numpy as np

def load_mnist(path):
    data = np.genfromtxt(path, delimiter=",", skip_header=1)
    np.random.shuffle(data)
    X = data[:, 1:] / 255.0
    Y = data[:, 0].astype(np.int32)
    return X, Y
