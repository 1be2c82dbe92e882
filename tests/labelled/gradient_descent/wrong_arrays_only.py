# x0.copy() exists for arrays only, a number crashes
def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0.copy()
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
    return x
