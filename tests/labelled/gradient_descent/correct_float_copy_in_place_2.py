# copies to float first, then updates the copy in place
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    if np.isscalar(x0):
        x = float(x0)
    else:
        x = np.array(x0, dtype=np.float64, copy=True)
    for epoch in range(steps):
        x -= learning_rate * gradient(x)
    return x
