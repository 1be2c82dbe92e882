# always runs 1000 iterations
max_iters = 1000


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    for _ in range(max_iters):
        x = x - learning_rate * gradient(x)
    return x
