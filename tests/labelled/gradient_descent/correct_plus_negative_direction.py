# names the downhill direction and adds it, as optimisation books do
import numpy as np

def gradient_descent(gradient, x0, learning_rate, steps):
    """x_{k+1} = x_k + alpha * d_k with d_k = -grad f(x_k)"""
    xk = np.float64(x0) if np.ndim(x0) == 0 else np.array(x0, float)
    for k in range(int(steps)):
        dk = -gradient(xk)
        xk = xk + learning_rate * dk
    return xk
