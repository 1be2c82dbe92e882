# calls a method self.predict in a plain function
import numpy as np


def predict_class(X, W, b):
    Y = self.predict(X, W, b)
    return np.argmax(Y, axis=1)
