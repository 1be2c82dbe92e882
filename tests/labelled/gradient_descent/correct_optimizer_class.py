# an optimiser class with a step method, as in deep learning libraries
class SGD:
    def __init__(self, lr):
        self.lr = lr

    def step(self, params, grads):
        return params + (-self.lr) * grads


def gradient_descent(gradient, x0, learning_rate, steps):
    opt = SGD(learning_rate)
    current = x0 * 1.0
    for _ in range(steps):
        current = opt.step(current, gradient(current))
    return current
