# beginner's double loop with many temporaries
import numpy as np


def add_bias(X):
    number_of_rows = X.shape[0]
    number_of_columns = X.shape[1]
    new_matrix = np.zeros((number_of_rows, number_of_columns + 1))
    for i in range(number_of_rows):
        new_matrix[i, 0] = 1
        for j in range(number_of_columns):
            old_value = X[i, j]
            new_matrix[i, j + 1] = old_value
    return new_matrix
