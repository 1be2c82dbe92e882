# if abs(gradient) < eps: has no truth value for an array
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(steps):
        g = gradient(x)
        if abs(g) < 1e-12:
            break
        x = x - learning_rate * g
    return x
