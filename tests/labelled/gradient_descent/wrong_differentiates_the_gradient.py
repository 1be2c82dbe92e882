# takes the gradient for the function itself and differentiates it once more
def gradient_descent(gradient, x0, learning_rate, steps):
    h = 1e-5
    x = x0
    for _ in range(steps):
        slope = (gradient(x + h) - gradient(x - h)) / (2 * h)
        x = x - learning_rate * slope
    return x
