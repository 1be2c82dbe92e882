# gradient descent with momentum 0.9
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    v = 0
    for _ in range(steps):
        v = 0.9 * v - learning_rate * gradient(x)
        x = x + v
    return x
